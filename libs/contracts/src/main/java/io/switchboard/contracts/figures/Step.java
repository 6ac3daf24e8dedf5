package io.switchboard.contracts.figures;

/** How finely time is cut. Hours, days and months begin by the clock of the collector's zone. */
public enum Step {
    MINUTE,
    HOUR,
    DAY,
    MONTH
}
