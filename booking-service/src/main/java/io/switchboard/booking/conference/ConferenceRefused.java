package io.switchboard.booking.conference;

import java.time.Duration;

/** What cannot be done with a conference, and why. The messages are for people. */
public abstract sealed class ConferenceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ConferenceRefused(String message) {
        super(message, null, false, false);
    }

    /** Also said to who holds a wrong secret: strangers learn nothing. */
    static final class UnknownConference extends ConferenceRefused {
        private static final long serialVersionUID = 1L;

        UnknownConference() {
            super("There is no conference behind this link.");
        }
    }

    static final class StillOpening extends ConferenceRefused {
        private static final long serialVersionUID = 1L;

        StillOpening() {
            super("This conference is being opened. Try again in a moment.");
        }
    }

    static final class AlreadyOver extends ConferenceRefused {
        private static final long serialVersionUID = 1L;

        AlreadyOver() {
            super("This conference is over.");
        }
    }

    static final class TooManyConfirmations extends ConferenceRefused {
        private static final long serialVersionUID = 1L;

        TooManyConfirmations() {
            super(
                    "This link was pressed too often. Use the private link in the confirmation mail.");
        }
    }

    static final class TooManyInvitations extends ConferenceRefused {
        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        TooManyInvitations(Duration retryAfter) {
            super(
                    "The mail was sent several times within an hour. Look for it, or try again later.");
            this.retryAfter = retryAfter;
        }

        Duration retryAfter() {
            return retryAfter;
        }
    }
}
