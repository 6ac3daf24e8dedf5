package io.switchboard.web.figures;

import java.time.Duration;
import java.util.function.Predicate;

/** Why a call to stats-collector came to nothing. */
public abstract sealed class FiguresTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FiguresTrouble(String message) {
        super(message, null, false, false);
    }

    /** A failure that is this refusal. */
    public static Predicate<Throwable> is(FiguresRefusal refusal) {
        return failure -> failure instanceof Refused refused && refused.refusal() == refusal;
    }

    /** It does not answer, or answers that it cannot now. */
    public static final class Away extends FiguresTrouble {

        private static final long serialVersionUID = 1L;

        /** After which somebody may try again. */
        public static final Duration PAUSE = Duration.ofSeconds(60);

        Away(String reason) {
            super("stats-collector is away: " + reason);
        }
    }

    /** It says no, and why. */
    public static final class Refused extends FiguresTrouble {

        private static final long serialVersionUID = 1L;

        private final FiguresRefusal refusal;

        Refused(FiguresRefusal refusal) {
            super("stats-collector refused: " + refusal);
            this.refusal = refusal;
        }

        public FiguresRefusal refusal() {
            return refusal;
        }
    }
}
