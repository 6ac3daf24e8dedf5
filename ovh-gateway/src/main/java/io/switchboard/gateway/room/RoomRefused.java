package io.switchboard.gateway.room;

/** Why a room is not opened or shown, other than by a fault of OVH. */
abstract sealed class RoomRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RoomRefused(String message) {
        super(message, null, false, false);
    }

    /** The wished code leads to a room that is not the caller's. */
    static final class Taken extends RoomRefused {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("There is another room under this code. Choose another code.");
        }
    }

    /** There is no room that people can enter. */
    static final class Unknown extends RoomRefused {
        private static final long serialVersionUID = 1L;

        Unknown() {
            super("There is no such room, or it is over.");
        }
    }

    /** OVH ends rooms only in the future and within a year. */
    static final class UntilOutOfRange extends RoomRefused {
        private static final long serialVersionUID = 1L;

        UntilOutOfRange() {
            super("A room ends in the future and less than a year from now.");
        }
    }
}
