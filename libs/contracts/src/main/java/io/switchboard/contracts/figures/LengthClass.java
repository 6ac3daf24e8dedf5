package io.switchboard.contracts.figures;

/** How long a conference was wished for, from its booking to its first end. */
public enum LengthClass {
    HOUR,
    TWO_HOURS,
    FOUR_HOURS,
    EIGHT_HOURS,
    DAY,
    THREE_DAYS,
    WEEK,
    LONGER
}
