package io.switchboard.booking.offer;

/** What cannot be booked. The messages are for people. */
public abstract sealed class OfferRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OfferRefused(String message) {
        super(message, null, false, false);
    }

    static final class UnofferedLength extends OfferRefused {
        private static final long serialVersionUID = 1L;

        UnofferedLength() {
            super("This length is not on offer.");
        }
    }

    static final class UnofferedDay extends OfferRefused {
        private static final long serialVersionUID = 1L;

        UnofferedDay() {
            super("This day is past, or too far ahead.");
        }
    }

    static final class UnofferedStart extends OfferRefused {
        private static final long serialVersionUID = 1L;

        UnofferedStart() {
            super("This start is past, or after the end.");
        }
    }

    static final class NotLater extends OfferRefused {
        private static final long serialVersionUID = 1L;

        NotLater() {
            super("It already ends later than that.");
        }
    }
}
