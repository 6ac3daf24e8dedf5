package io.switchboard.forwarding.rota;

/** Why a rota is not to be so. The messages are for people. */
public abstract sealed class RotaRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RotaRefused(String message) {
        super(message, null, false, false);
    }

    static final class UnknownPlannedShift extends RotaRefused {
        private static final long serialVersionUID = 1L;

        UnknownPlannedShift() {
            super("This hotline has no such planned shift, or not any more.");
        }
    }

    static final class UnknownOccurrence extends RotaRefused {
        private static final long serialVersionUID = 1L;

        UnknownOccurrence() {
            super("This planned shift does not begin on that day.");
        }
    }

    /** What goes on is changed where one answers. */
    static final class Past extends RotaRefused {
        private static final long serialVersionUID = 1L;

        Past() {
            super("This shift has begun already, or would never begin.");
        }
    }

    static final class TooManyPlanned extends RotaRefused {
        private static final long serialVersionUID = 1L;

        TooManyPlanned() {
            super("A hotline has at most %d planned shifts.".formatted(Planning.MOST));
        }
    }
}
