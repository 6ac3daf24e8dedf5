package io.switchboard.stats.figures;

import io.switchboard.contracts.figures.Step;
import java.util.Locale;

/** Why there are no figures for a wish. The messages are for people. */
abstract sealed class FiguresRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private FiguresRefused(String message) {
        super(message, null, false, false);
    }

    static final class TooManySteps extends FiguresRefused {
        private static final long serialVersionUID = 1L;

        TooManySteps(Step step, long days) {
            super(
                    "One answer holds at most %d days by %s. Ask for fewer days, or longer steps."
                            .formatted(days, step.name().toLowerCase(Locale.ROOT)));
        }
    }

    static final class DaysTurnedRound extends FiguresRefused {
        private static final long serialVersionUID = 1L;

        DaysTurnedRound() {
            super("The last day is before the first.");
        }
    }

    static final class DaysOutOfRange extends FiguresRefused {
        private static final long serialVersionUID = 1L;

        DaysOutOfRange() {
            super("Days are from 1970 to 9998.");
        }
    }

    static final class StepTooFine extends FiguresRefused {
        private static final long serialVersionUID = 1L;

        StepTooFine(Step finest) {
            super(
                    "These figures are counted by %s, and by longer steps."
                            .formatted(finest.name().toLowerCase(Locale.ROOT)));
        }
    }

    static final class UnknownSource extends FiguresRefused {
        private static final long serialVersionUID = 1L;

        UnknownSource() {
            super("There are no figures of such a number or hotline.");
        }
    }
}
