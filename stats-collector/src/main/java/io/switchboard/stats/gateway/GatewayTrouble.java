package io.switchboard.stats.gateway;

import java.time.Duration;
import java.util.Optional;

/** Why the gateway told nothing. */
public abstract sealed class GatewayTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    private GatewayTrouble(String reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** What was told stands in for an answer that OVH did not give: it is not to be counted. */
    static GatewayTrouble stale() {
        return new Away("ovh-away", null);
    }

    /** A kind, in kebab case. */
    public String reason() {
        return reason;
    }

    /** Later it may work. */
    public static final class Away extends GatewayTrouble {
        private static final long serialVersionUID = 1L;

        private final transient Duration retryAfter;

        Away(String reason, Duration retryAfter) {
            super(reason, "not now: " + reason);
            this.retryAfter = retryAfter;
        }

        /** When to ask again, where the gateway said so. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }
    }

    /** No repetition will help before somebody changes something. */
    public static final class Refused extends GatewayTrouble {
        private static final long serialVersionUID = 1L;

        Refused(String slug) {
            super(slug, "the gateway refuses: " + slug);
        }
    }
}
