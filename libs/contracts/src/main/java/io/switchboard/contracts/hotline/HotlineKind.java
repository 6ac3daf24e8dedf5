package io.switchboard.contracts.hotline;

/** How a hotline's calls reach somebody. */
public enum HotlineKind {
    /** One after the other on one phone: OVH's {@code redirect} to a {@code line}. */
    LINE,
    /** Callers wait for one of those who answer: OVH's {@code easyHunting}. */
    QUEUE
}
