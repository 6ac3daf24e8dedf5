package io.switchboard.contracts.hotline;

/** What was done to who answers a hotline. */
public enum ChangeKind {
    /** Somebody answers where nobody did. */
    STARTED,
    /** Somebody else, or another phone, answers from now on. */
    CHANGED,
    /** One more answers a queue. */
    JOINED,
    /** One fewer answers a queue. */
    LEFT,
    /** Nobody answers any more. */
    STOPPED,
    /** A planned shift began by itself. */
    ROTA_STARTED,
    /** A shift came to its end by itself. */
    ROTA_ENDED,
    /** An earlier change was taken back. */
    UNDONE,
    /** What OVH would not do was given up. */
    GIVEN_UP,
    /** What was changed in OVH's manager was put right. */
    DRIFT_REPAIRED,
    /** What was changed in OVH's manager counts from now on. */
    DRIFT_ACCEPTED
}
