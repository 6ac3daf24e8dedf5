package io.switchboard.gateway.budget;

import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import java.time.Duration;

/** One call that waits for its turn. Touched on the budget's context only. */
final class Wish {

    enum State {
        WAITING,
        UNDER_WAY,
        OVER
    }

    final Lane lane;

    /** Whether it belongs to something that has begun to change OVH. */
    final boolean begun;

    final Deadline expiry;
    private final long since = System.nanoTime();
    State state = State.WAITING;
    long timer = -1;
    UniEmitter<? super Void> emitter;

    Wish(Lane lane, boolean begun, Deadline expiry) {
        this.lane = begun ? Lane.INTERACTIVE : lane;
        this.begun = begun;
        this.expiry = expiry;
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    boolean olderThan(Wish other) {
        return since - other.since < 0;
    }
}
