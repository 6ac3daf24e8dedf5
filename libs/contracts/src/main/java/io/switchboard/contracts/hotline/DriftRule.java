package io.switchboard.contracts.hotline;

/** What becomes of a change that somebody made in OVH's manager. */
public enum DriftRule {
    /** What Switchboard was told is put back. */
    REPAIR,
    /** It counts from now on. */
    ACCEPT
}
