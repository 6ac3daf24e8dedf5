package io.switchboard.gateway.ovh;

import java.time.Duration;
import java.util.Optional;

/** Why OVH did not do what it was asked. Says which operation, status and query id; never a path, a room or OVH's own text. */
public abstract sealed class OvhFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Which call failed and what is known of the answer.
     *
     * @param status of HTTP, 0 when there was none
     * @param code OVH's own, empty when it gave none
     * @param queryId OVH's name for the call, empty when it gave none
     */
    record Facts(Operation operation, int status, String code, String queryId) {

        static Facts unanswered(Operation operation) {
            return new Facts(operation, 0, "", "");
        }

        @Override
        public String toString() {
            return "operation=\"%s\" status=%d code=%s query=%s"
                    .formatted(operation, status, code, queryId);
        }
    }

    private final transient Facts facts;
    private final String outcome;

    private OvhFailure(Facts facts, String outcome) {
        super(facts.toString(), null, false, false);
        this.facts = facts;
        this.outcome = outcome;
    }

    /** An answer that says less than it must. */
    static OvhFailure unreadable(Operation operation) {
        return new ServerTrouble(new Facts(operation, 200, "unreadable", ""));
    }

    /** OVH's name for the call, if it answered at all. */
    public Optional<String> queryId() {
        return Optional.of(facts.queryId).filter(it -> !it.isEmpty());
    }

    /** Whether OVH, or a proxy before it, said that it took too long. */
    boolean timedOut() {
        return facts.status == 408 || facts.status == 504;
    }

    int status() {
        return facts.status;
    }

    /** OVH's own word for it, empty when it gave none. */
    String code() {
        return facts.code;
    }

    /** Whether the call may have done its work although it failed. */
    public boolean mayHaveHappened() {
        return false;
    }

    /** Whether OVH is away or in trouble, so that what it said before has to do for whoever only looks. */
    public boolean away() {
        return switch (this) {
            case Away _, ServerTrouble _, Unreachable _, Silent _ -> true;
            default -> false;
        };
    }

    /** One word for metrics and logs. */
    public String outcome() {
        return outcome;
    }

    /** Our keys or our signature are not accepted: nothing works until an operator acts. */
    public static final class RefusesUs extends OvhFailure {
        private static final long serialVersionUID = 1L;

        RefusesUs(Facts facts) {
            super(facts, "refuses-us");
        }
    }

    /** We have nothing to show to OVH yet; nothing was sent. */
    public static final class NoKey extends OvhFailure {
        private static final long serialVersionUID = 1L;

        NoKey(Facts facts) {
            super(facts, "no-key");
        }
    }

    /** We were told to change nothing; nothing was sent. */
    public static final class ReadOnly extends OvhFailure {
        private static final long serialVersionUID = 1L;

        ReadOnly(Facts facts) {
            super(facts, "read-only");
        }
    }

    /** Our consumer key does not cover this operation. */
    public static final class NotGranted extends OvhFailure {
        private static final long serialVersionUID = 1L;

        NotGranted(Facts facts) {
            super(facts, "not-granted");
        }
    }

    /** What the call was about does not exist. */
    public static final class NotFound extends OvhFailure {
        private static final long serialVersionUID = 1L;

        NotFound(Facts facts) {
            super(facts, "not-found");
        }
    }

    /** What was to be created is there already. */
    public static final class Exists extends OvhFailure {
        private static final long serialVersionUID = 1L;

        Exists(Facts facts) {
            super(facts, "exists");
        }
    }

    /** OVH is still busy with an earlier wish about the same thing. */
    public static final class InProgress extends OvhFailure {
        private static final long serialVersionUID = 1L;

        InProgress(Facts facts) {
            super(facts, "in-progress");
        }
    }

    /** OVH finds that we ask too much. */
    public static final class RateLimited extends OvhFailure {
        private static final long serialVersionUID = 1L;
        private final Duration retryAfter;

        RateLimited(Facts facts, Duration retryAfter) {
            super(facts, "rate-limited");
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** The service that the call was about has expired (OVH's own status 460). */
    public static final class Expired extends OvhFailure {
        private static final long serialVersionUID = 1L;

        Expired(Facts facts) {
            super(facts, "expired");
        }
    }

    /** OVH does not accept the request as it is. */
    public static final class Rejected extends OvhFailure {
        private static final long serialVersionUID = 1L;

        Rejected(Facts facts) {
            super(facts, "rejected");
        }
    }

    /** The timestamp was too far from OVH's time, even after the difference was measured again. */
    public static final class WrongTime extends OvhFailure {
        private static final long serialVersionUID = 1L;

        WrongTime(Facts facts) {
            super(facts, "wrong-time");
        }
    }

    /** OVH was found broken a moment ago, so the call was not made. */
    public static final class Away extends OvhFailure {
        private static final long serialVersionUID = 1L;
        private final Duration retryAfter;

        Away(Facts facts, Duration retryAfter) {
            super(facts, "away");
            this.retryAfter = retryAfter;
        }

        /** When it is tried again. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** OVH, or a proxy before it, is in trouble, or its answer cannot be read. */
    public static final class ServerTrouble extends OvhFailure {
        private static final long serialVersionUID = 1L;

        ServerTrouble(Facts facts) {
            super(facts, "server-trouble");
        }

        @Override
        public boolean mayHaveHappened() {
            return true;
        }
    }

    /** No connection, or one that broke. */
    public static final class Unreachable extends OvhFailure {
        private static final long serialVersionUID = 1L;
        private final boolean sent;

        Unreachable(Facts facts, boolean sent) {
            super(facts, "unreachable");
            this.sent = sent;
        }

        @Override
        public boolean mayHaveHappened() {
            return sent;
        }
    }

    /** No answer in time. */
    public static final class Silent extends OvhFailure {
        private static final long serialVersionUID = 1L;
        private final boolean sent;

        Silent(Facts facts, boolean sent) {
            super(facts, "silent");
            this.sent = sent;
        }

        @Override
        public boolean mayHaveHappened() {
            return sent;
        }
    }
}
