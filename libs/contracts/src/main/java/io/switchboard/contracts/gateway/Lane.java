package io.switchboard.contracts.gateway;

/** A share of what OVH lets us ask. An operation has one of its own; a caller may choose a lower one by {@link #HEADER}, never a higher one. */
public enum Lane {
    /** Somebody waits for it: half of the budget is kept for these. */
    INTERACTIVE,
    /** A page that is being watched; capped. */
    LIVE,
    /** Nobody waits: takes what is left. */
    BACKGROUND;

    /** {@code interactive}, {@code live} or {@code background}. */
    public static final String HEADER = "Switchboard-Lane";
}
