package io.switchboard.gateway.task;

/** Why nothing is told of a task. */
abstract sealed class TaskRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TaskRefused(String message) {
        super(message, null, false, false);
    }

    /** OVH knows none of this id, or no longer. */
    static final class Unknown extends TaskRefused {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("There is no such task, or OVH has forgotten it.");
        }
    }
}
