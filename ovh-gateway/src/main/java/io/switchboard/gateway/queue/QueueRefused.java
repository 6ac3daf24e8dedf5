package io.switchboard.gateway.queue;

/** Why a queue is not shown, or not as wished. */
abstract sealed class QueueRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private QueueRefused(String message) {
        super(message, null, false, false);
    }

    /** The service has none of this id. */
    static final class UnknownAgent extends QueueRefused {
        private static final long serialVersionUID = 1L;

        UnknownAgent() {
            super("There is no agent of this id.");
        }
    }

    /** The service has no queue, or several. */
    static final class NotOneQueue extends QueueRefused {
        private static final long serialVersionUID = 1L;

        NotOneQueue() {
            super("This number has no queue, or more than one.");
        }
    }

    /** An opening must last. */
    static final class WithoutLength extends QueueRefused {
        private static final long serialVersionUID = 1L;

        WithoutLength() {
            super("An opening ends after it begins, on the same day.");
        }
    }

    /** OVH took the wish and still tells of something else. */
    static final class NotTaken extends QueueRefused {
        private static final long serialVersionUID = 1L;

        NotTaken() {
            super("OVH took the change and does not show it yet. Look again in a minute.");
        }
    }

    /** A field that must go with what another one says. */
    static final class Incomplete extends QueueRefused {
        private static final long serialVersionUID = 1L;
        private final String field;

        Incomplete(String field) {
            super("must be given with this choice");
            this.field = field;
        }

        String field() {
            return field;
        }
    }
}
