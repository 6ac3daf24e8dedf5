package io.switchboard.simulator.fault;

/** What becomes of a call. */
public sealed interface Fate {
    record Served() implements Fate {}

    /** Refused, having come too fast. */
    record Throttled() implements Fate {}

    /** Answered 500, without effect. */
    record Broken() implements Fate {}

    /** @param afterEffect whether OVH did as asked before the connection was lost */
    record Dropped(boolean afterEffect) implements Fate {}

    /** @param afterEffect whether OVH did as asked before it fell silent */
    record Unanswered(boolean afterEffect) implements Fate {}
}
