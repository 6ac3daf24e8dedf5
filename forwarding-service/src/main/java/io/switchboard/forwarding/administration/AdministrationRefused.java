package io.switchboard.forwarding.administration;

/** Why a hotline is not made, or not set so. The messages are for people. */
public abstract sealed class AdministrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private AdministrationRefused(String message) {
        super(message, null, false, false);
    }

    /** A setting is not as it should be, which its shape alone does not tell. */
    static final class Unsound extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        private final String field;

        /** @param field its path within the settings */
        Unsound(String field, String message) {
            super(message);
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    static final class SlugTaken extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        SlugTaken() {
            super("Another hotline, or a page, is called so in addresses.");
        }
    }

    static final class NumberTaken extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        NumberTaken() {
            super("Another hotline has this number, or the line behind it.");
        }
    }

    static final class CannotBeAHotline extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        private final String reason;

        /** @param reason as in an inspection */
        CannotBeAHotline(String reason) {
            super("This number cannot be a hotline: " + reason + ".");
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static final class TakeOverFirst extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        TakeOverFirst() {
            super(
                    "This queue has agents or openings. Look at them, and agree that they are"
                            + " Switchboard's from now on.");
        }
    }

    static final class SetByFile extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        SetByFile() {
            super("This hotline stands in the file of hotlines. Change it there.");
        }
    }

    static final class StillAnswered extends AdministrationRefused {
        private static final long serialVersionUID = 1L;

        StillAnswered() {
            super("Somebody answers this hotline. Stop it first.");
        }
    }
}
