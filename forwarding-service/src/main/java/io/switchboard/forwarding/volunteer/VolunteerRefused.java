package io.switchboard.forwarding.volunteer;

/** Why a hotline does not know somebody, or not so. The messages are for people. */
public abstract sealed class VolunteerRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private VolunteerRefused(String message) {
        super(message, null, false, false);
    }

    public static final class UnknownVolunteer extends VolunteerRefused {
        private static final long serialVersionUID = 1L;

        public UnknownVolunteer() {
            super("This hotline knows no such volunteer, or not any more.");
        }
    }

    /** Who calls back would not know whom they reach, and neither would we. */
    static final class VolunteerKnown extends VolunteerRefused {
        private static final long serialVersionUID = 1L;

        VolunteerKnown() {
            super("Another volunteer of this hotline has this phone already.");
        }
    }

    static final class TooManyVolunteers extends VolunteerRefused {
        private static final long serialVersionUID = 1L;

        TooManyVolunteers() {
            super("A hotline knows at most %d volunteers.".formatted(Volunteers.MOST));
        }
    }
}
