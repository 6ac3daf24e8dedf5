package io.switchboard.simulator.fault;

import java.util.function.LongSupplier;

/** Lets through so many a second in the long run, and a burst at once after a pause. */
final class TokenBucket {
    private final double perSecond;
    private final double burst;
    private final LongSupplier nanos;
    private double tokens;
    private long filledAt;

    /** @param nanos the machine's own time: a moved clock must not fill the bucket */
    TokenBucket(double perSecond, double burst, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanos = nanos;
        this.tokens = burst;
        this.filledAt = nanos.getAsLong();
    }

    boolean take() {
        long now = nanos.getAsLong();
        tokens = Math.min(burst, tokens + (now - filledAt) / 1e9 * perSecond);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
