package io.switchboard.web.booking;

import java.time.Duration;
import java.util.Optional;

/** Why a call to booking-service came to nothing. */
public abstract sealed class BookingTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BookingTrouble(String message) {
        super(message, null, false, false);
    }

    /** It does not answer, or answers that it cannot now. The same request may do better later. */
    public static final class Away extends BookingTrouble {

        private static final long serialVersionUID = 1L;

        /** After which a person may try again. */
        public static final Duration PAUSE = Duration.ofSeconds(60);

        Away(String reason) {
            super("booking-service is away: " + reason);
        }
    }

    /** It says no, and why. */
    public static final class Refused extends BookingTrouble {

        private static final long serialVersionUID = 1L;

        private final Refusal refusal;
        private final Duration retryAfter;

        Refused(Refusal refusal, Optional<Duration> retryAfter) {
            super("booking-service refused: " + refusal);
            this.refusal = refusal;
            this.retryAfter = retryAfter.orElse(null);
        }

        public Refusal refusal() {
            return refusal;
        }

        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }
}
