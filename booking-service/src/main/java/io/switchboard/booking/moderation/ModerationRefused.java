package io.switchboard.booking.moderation;

/** What cannot be done in a room, and why. The messages are for people. */
abstract sealed class ModerationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ModerationRefused(String message) {
        super(message, null, false, false);
    }

    static final class MayNotModerate extends ModerationRefused {
        private static final long serialVersionUID = 1L;

        MayNotModerate() {
            super("Moderating is not offered to who booked this conference.");
        }
    }

    static final class UnknownParticipant extends ModerationRefused {
        private static final long serialVersionUID = 1L;

        UnknownParticipant() {
            super("They are not in the conference any more.");
        }
    }

    static final class TooManyActs extends ModerationRefused {
        private static final long serialVersionUID = 1L;

        TooManyActs() {
            super("Much is being done in this conference already. Wait until some of it is done.");
        }
    }

    static final class NotOffered extends ModerationRefused {
        private static final long serialVersionUID = 1L;

        NotOffered() {
            super("OVH's own page is not offered here.");
        }
    }

    static final class TooManyWatchers extends ModerationRefused {
        private static final long serialVersionUID = 1L;

        TooManyWatchers() {
            super(
                    "Too many pages are open on this conference. Close some, or reload this one now and then.");
        }
    }

    /** OVH or the gateway does not tell what we must know first. */
    static final class OvhAway extends ModerationRefused {
        private static final long serialVersionUID = 1L;

        OvhAway() {
            super(
                    "The telephone network does not answer at this moment. Nothing was done; try again.");
        }
    }
}
