package io.switchboard.booking.reservation;

import java.time.Duration;

/** Why a request is not taken. The messages are for people and name nobody. */
public abstract sealed class ReservationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReservationRefused(String message) {
        super(message, null, false, false);
    }

    static final class MalformedAddress extends ReservationRefused {
        private static final long serialVersionUID = 1L;

        MalformedAddress() {
            super("This is not a complete e-mail address, such as name@organisation.fr.");
        }
    }

    static final class TooManyRequests extends ReservationRefused {
        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        TooManyRequests(Duration retryAfter) {
            super(
                    "There were too many requests within an hour. Use a link already mailed, or try again later.");
            this.retryAfter = retryAfter;
        }

        Duration retryAfter() {
            return retryAfter;
        }
    }

    static final class IdempotencyKeyReused extends ReservationRefused {
        private static final long serialVersionUID = 1L;

        IdempotencyKeyReused() {
            super("This Idempotency-Key came with another request before. Use a new key.");
        }
    }
}
