package io.switchboard.booking.reservation;

/** Why a mailed link confirms nothing. */
public abstract sealed class ConfirmationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ConfirmationRefused(String message) {
        super(message, null, false, false);
    }

    static final class UnknownLink extends ConfirmationRefused {
        private static final long serialVersionUID = 1L;

        UnknownLink() {
            super("This link is not one of ours. Was it copied whole?");
        }
    }

    static final class LinkExpired extends ConfirmationRefused {
        private static final long serialVersionUID = 1L;

        LinkExpired() {
            super("This link has expired. Ask for a new one.");
        }
    }
}
