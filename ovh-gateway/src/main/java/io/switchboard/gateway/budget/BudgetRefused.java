package io.switchboard.gateway.budget;

import java.time.Duration;

/** Why a call to OVH was not made; nothing was sent. */
public abstract sealed class BudgetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private BudgetRefused(String message, Throwable cause) {
        super(message, cause, false, false);
    }

    /** More is asked of OVH than the budget allows. */
    public static final class Busy extends BudgetRefused {

        private static final long serialVersionUID = 1L;
        private final Duration retryAfter;

        public Busy(Duration retryAfter) {
            super("more calls are waiting than the budget allows", null);
            this.retryAfter = retryAfter;
        }

        /** When it is worth asking again. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** The bucket could not be asked, and without it nothing is sent. */
    public static final class Unknown extends BudgetRefused {

        private static final long serialVersionUID = 1L;

        Unknown(Throwable cause) {
            super("the budget cannot be read", cause);
        }
    }
}
