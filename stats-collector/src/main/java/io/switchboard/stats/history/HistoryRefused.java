package io.switchboard.stats.history;

/** Histories that cannot be fetched as somebody wished. */
public abstract sealed class HistoryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HistoryRefused(String message) {
        super(message, null, false, false);
    }

    static final class YetToCome extends HistoryRefused {
        private static final long serialVersionUID = 1L;

        YetToCome() {
            super("This day is yet to come. Choose today or a day before.");
        }
    }

    static final class TooFarBack extends HistoryRefused {
        private static final long serialVersionUID = 1L;

        TooFarBack(int years) {
            super("Histories are fetched for %d years back at most.".formatted(years));
        }
    }
}
