package io.switchboard.gateway.reading;

import io.switchboard.contracts.gateway.Observed;
import java.time.Duration;
import java.time.Instant;

/**
 * An answer of OVH's.
 *
 * @param at when it came, by our clock
 * @param nanos when it came, on the monotonic clock
 */
record Remembered<T>(T what, Instant at, long nanos) {

    boolean younger(Duration age) {
        return System.nanoTime() - nanos < age.toNanos();
    }

    Observed<T> fresh() {
        return new Observed<>(what, at, false);
    }

    Observed<T> stale() {
        return new Observed<>(what, at, true);
    }
}
