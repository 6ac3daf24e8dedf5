package io.switchboard.gateway.command;

import io.switchboard.platform.problem.Problem;
import java.time.Duration;

/** Why a change was not begun. */
public abstract sealed class ChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ChangeRefused(String message, Throwable cause) {
        super(message, cause, false, false);
    }

    /** The key was used for something else. */
    public static final class KeyReused extends ChangeRefused {
        private static final long serialVersionUID = 1L;

        KeyReused() {
            super("This Idempotency-Key was used for another change. Take a new one.", null);
        }
    }

    /** Another change of the same thing did not end in time. */
    public static final class UnderWay extends ChangeRefused {
        private static final long serialVersionUID = 1L;
        private static final Duration RETRY = Duration.ofSeconds(2);

        UnderWay() {
            super("Another change of the same thing is under way. Ask again later.", null);
        }

        public Duration retryAfter() {
            return RETRY;
        }
    }

    /** What cannot be written down is not begun. */
    public static final class Unrecorded extends ChangeRefused {
        private static final long serialVersionUID = 1L;

        Unrecorded(Throwable cause) {
            super("Our own records do not answer. Ask again later.", cause);
        }
    }

    /** It was refused before, under the same key. */
    public static final class AsBefore extends ChangeRefused {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        AsBefore(Problem problem) {
            super(problem.detail(), null);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }
}
