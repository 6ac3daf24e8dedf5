package io.switchboard.web.notifier;

import java.time.Duration;
import java.util.function.Predicate;

/** Why a call to the notifier came to nothing. */
public abstract sealed class NotifierTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotifierTrouble(String message) {
        super(message, null, false, false);
    }

    /** A failure that is this refusal. */
    public static Predicate<Throwable> is(NotifierRefusal refusal) {
        return failure -> failure instanceof Refused refused && refused.refusal() == refusal;
    }

    /** It does not answer, or answers that it cannot now. */
    public static final class Away extends NotifierTrouble {

        private static final long serialVersionUID = 1L;

        /** After which somebody may try again. */
        public static final Duration PAUSE = Duration.ofSeconds(60);

        Away(String reason) {
            super("notifier is away: " + reason);
        }
    }

    /** It says no, and why. */
    public static final class Refused extends NotifierTrouble {

        private static final long serialVersionUID = 1L;

        private final NotifierRefusal refusal;

        Refused(NotifierRefusal refusal) {
            super("notifier refused: " + refusal);
            this.refusal = refusal;
        }

        public NotifierRefusal refusal() {
            return refusal;
        }
    }
}
