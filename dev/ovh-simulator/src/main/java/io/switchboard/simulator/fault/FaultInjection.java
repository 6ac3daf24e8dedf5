package io.switchboard.simulator.fault;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.PathPattern;
import io.switchboard.simulator.clock.SimulatedClock;
import java.time.Duration;
import java.util.Random;

/** Decides what becomes of each call to the simulated API. */
public final class FaultInjection {
    private final SimulatedClock clock;
    private final Random random;
    private Faults faults;
    private PathPattern only;
    private TokenBucket bucket;
    private boolean effectBeforeLoss;

    public FaultInjection(SimulatedClock clock, Random random) {
        this.clock = clock;
        this.random = random;
        reset();
    }

    public void reset() {
        set(Faults.NONE);
        effectBeforeLoss = false;
    }

    void set(Faults faults) {
        this.faults = faults;
        only = faults.only() == null ? null : PathPattern.of(faults.only());
        var burst = faults.burst() > 0 ? faults.burst() : Math.max(1, faults.ratePerSecond());
        bucket =
                faults.ratePerSecond() > 0
                        ? new TokenBucket(faults.ratePerSecond(), burst, System::nanoTime)
                        : null;
        clock.skew(Duration.ofSeconds(faults.clockSkewSeconds()));
    }

    Faults current() {
        return faults;
    }

    public Fate fate(ApiRequest request) {
        if (!concerns(request)) {
            return new Fate.Served();
        }
        if (bucket != null && !bucket.take()) {
            return new Fate.Throttled();
        }
        if (happens(faults.timeoutRate())) {
            return new Fate.Unanswered(everySecondTime());
        }
        if (happens(faults.dropRate())) {
            return new Fate.Dropped(everySecondTime());
        }
        return happens(faults.errorRate()) ? new Fate.Broken() : new Fate.Served();
    }

    /** How long the answer to a call is held back, in milliseconds. */
    public long delayMillis(ApiRequest request) {
        if (!concerns(request)) {
            return 0;
        }
        var jitter = faults.jitterMillis();
        return faults.latencyMillis() + (jitter > 0 ? random.nextLong(jitter + 1) : 0);
    }

    /** A pattern may be written with the version prefix or without. */
    private boolean concerns(ApiRequest request) {
        return only == null || only.matches(request.path()) || only.matches(request.rawPath());
    }

    private boolean happens(double rate) {
        return rate > 0 && random.nextDouble() < rate;
    }

    /** Half of the lost answers are lost after the effect, the first one before: a caller must survive both. */
    private boolean everySecondTime() {
        var now = effectBeforeLoss;
        effectBeforeLoss = !effectBeforeLoss;
        return now;
    }
}
