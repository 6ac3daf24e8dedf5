package io.switchboard.booking.room;

/** Why the gateway did not do as asked. Never tells a code. */
public abstract sealed class RoomTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RoomTrouble(String message) {
        super(message, null, false, false);
    }

    /** The code is the room of somebody else; nothing was done. */
    public static final class CodeTaken extends RoomTrouble {
        private static final long serialVersionUID = 1L;

        CodeTaken() {
            super("the access code is taken");
        }
    }

    /** The gateway does not know this number any more; nothing was done. */
    public static final class NumberGone extends RoomTrouble {
        private static final long serialVersionUID = 1L;

        NumberGone() {
            super("the conference number is gone");
        }
    }

    /** OVH has no such room, or not any more; nothing was done. */
    public static final class RoomGone extends RoomTrouble {
        private static final long serialVersionUID = 1L;

        RoomGone() {
            super("the room is gone");
        }
    }

    /** No repetition will help. */
    public static final class Refused extends RoomTrouble {
        private static final long serialVersionUID = 1L;

        Refused(String slug) {
            super("the gateway refuses: " + slug);
        }
    }

    /** Later it may work. */
    public static final class Away extends RoomTrouble {
        private static final long serialVersionUID = 1L;

        Away(String reason) {
            super("no room now: " + reason);
        }
    }
}
