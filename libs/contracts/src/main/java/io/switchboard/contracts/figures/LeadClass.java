package io.switchboard.contracts.figures;

/** How long before its start a conference was booked. */
public enum LeadClass {
    /** No start was named. */
    UNNAMED,
    QUARTER_OF_AN_HOUR,
    HOUR,
    DAY,
    WEEK,
    LONGER
}
