package io.switchboard.web.forwarding;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Why a call to forwarding-service came to nothing. */
public abstract sealed class ForwardingTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ForwardingTrouble(String message) {
        super(message, null, false, false);
    }

    /** A failure that is this refusal. */
    public static Predicate<Throwable> is(Refusal refusal) {
        return failure -> failure instanceof Refused refused && refused.refusal() == refusal;
    }

    /** It does not answer, or answers that it cannot now. The same request may do better later. */
    public static final class Away extends ForwardingTrouble {

        private static final long serialVersionUID = 1L;

        /** After which a person may try again. */
        public static final Duration PAUSE = Duration.ofSeconds(60);

        Away(String reason) {
            super("forwarding-service is away: " + reason);
        }
    }

    /** It says no, and why. */
    public static final class Refused extends ForwardingTrouble {

        private static final long serialVersionUID = 1L;

        private final Refusal refusal;
        private final Duration retryAfter;
        private final transient Map<String, String> about;

        Refused(Refusal refusal, Optional<Duration> retryAfter, Map<String, String> about) {
            super("forwarding-service refused: " + refusal);
            this.refusal = refusal;
            this.retryAfter = retryAfter.orElse(null);
            this.about = Map.copyOf(about);
        }

        public Refusal refusal() {
            return refusal;
        }

        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(retryAfter);
        }

        /** What it says besides, in words of the refusal: {@code reason}, {@code character}…; empty for most. */
        public Map<String, String> about() {
            return about;
        }
    }
}
