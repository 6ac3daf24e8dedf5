package io.switchboard.web.figures;

import java.time.Duration;

/** Why a call to stats-collector came to nothing. */
public abstract sealed class FiguresTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FiguresTrouble(String message) {
        super(message, null, false, false);
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
