package io.switchboard.web.gateway;

import java.time.Duration;
import java.util.Optional;

/** Why a call to ovh-gateway came to nothing. */
public abstract sealed class GatewayTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private GatewayTrouble(String message) {
        super(message, null, false, false);
    }

    /** It does not answer, or answers that it cannot now. What was asked of it may still have been done. */
    public static final class Away extends GatewayTrouble {

        private static final long serialVersionUID = 1L;

        /** After which a person may try again. */
        public static final Duration PAUSE = Duration.ofSeconds(30);

        Away(String reason) {
            super("ovh-gateway is away: " + reason);
        }
    }

    /** It says no, and why. */
    public static final class Refused extends GatewayTrouble {

        private static final long serialVersionUID = 1L;

        private final GatewayRefusal refusal;
        private final Duration retryAfter;

        Refused(GatewayRefusal refusal, Optional<Duration> retryAfter) {
            super("ovh-gateway refused: " + refusal);
            this.refusal = refusal;
            this.retryAfter = retryAfter.orElse(null);
        }

        public GatewayRefusal refusal() {
            return refusal;
        }

        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }
}
