package io.switchboard.gateway.participant;

/** Why nothing is told of somebody in a room, or done to them. */
abstract sealed class ParticipantRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ParticipantRefused(String message) {
        super(message, null, false, false);
    }

    /** There is no room that people can be in. */
    static final class UnknownRoom extends ParticipantRefused {
        private static final long serialVersionUID = 1L;

        UnknownRoom() {
            super("There is no such room, or it is over.");
        }
    }

    /** They are not in the room, or no longer. */
    static final class UnknownParticipant extends ParticipantRefused {
        private static final long serialVersionUID = 1L;

        UnknownParticipant() {
            super("There is nobody of this id in the room.");
        }
    }
}
