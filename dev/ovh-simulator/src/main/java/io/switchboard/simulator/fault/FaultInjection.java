package io.switchboard.simulator.fault;

import static io.switchboard.simulator.calls.Outcome.BROKEN;
import static io.switchboard.simulator.calls.Outcome.BUSY;
import static io.switchboard.simulator.calls.Outcome.DROPPED;
import static io.switchboard.simulator.calls.Outcome.EMPTY;
import static io.switchboard.simulator.calls.Outcome.HALF;
import static io.switchboard.simulator.calls.Outcome.HTML;
import static io.switchboard.simulator.calls.Outcome.THROTTLED;
import static io.switchboard.simulator.calls.Outcome.UNANSWERED;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.PathPattern;
import io.switchboard.simulator.clock.SimulatedClock;
import java.time.Duration;
import java.util.Random;

/** Decides what becomes of each call to the simulated API. */
public final class FaultInjection {
    /** Unavailable, gateway time-out, request time-out: what has been seen of OVH's proxies. */
    private static final int[] PROXY_STATUSES = {503, 504, 408};

    private final SimulatedClock clock;
    private final Random random;
    private Faults faults;
    private PathPattern only;
    private TokenBucket bucket;
    private boolean effectBeforeLoss;
    private int pages;

    public FaultInjection(SimulatedClock clock, Random random) {
        this.clock = clock;
        this.random = random;
        reset();
    }

    public void reset() {
        set(Faults.NONE);
        effectBeforeLoss = false;
        pages = 0;
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

    /** Decides when a call arrives, before anybody looks at who calls. */
    public Fate fate(ApiRequest request) {
        if (!concerns(request)) {
            return Fate.SERVED;
        }
        if (bucket != null && request.counts() && !bucket.take()) {
            return new Fate(THROTTLED, false);
        }
        if (happens(faults.timeoutRate())) {
            return new Fate(UNANSWERED, everySecondTime());
        }
        if (happens(faults.dropRate())) {
            return new Fate(DROPPED, everySecondTime());
        }
        if (happens(faults.errorRate())) {
            return new Fate(BROKEN, faults.serverErrorAfterEffect() && everySecondTime());
        }
        return answered(request);
    }

    private Fate answered(ApiRequest request) {
        if (request.changes() && happens(faults.busyRate())) {
            return new Fate(BUSY, false);
        }
        if (happens(faults.htmlRate())) {
            return new Fate(HTML, everySecondTime());
        }
        if (happens(faults.emptyRate())) {
            return new Fate(EMPTY, true);
        }
        return happens(faults.halfRate()) ? new Fate(HALF, true) : Fate.SERVED;
    }

    /** How far off the clock is that this call is judged by, against OVH's. */
    public Duration clockError(ApiRequest request) {
        return concerns(request) && happens(faults.skewRate())
                ? Duration.ofSeconds(faults.skewSeconds())
                : Duration.ZERO;
    }

    /** Whether somebody who asks for an access token gets a page instead. */
    public boolean showsTokenPage(String path) {
        return (only == null || only.matches(path)) && happens(faults.tokenHtmlRate());
    }

    /** The status of the next page that a proxy answers, each in turn. */
    public int proxyStatus() {
        return PROXY_STATUSES[Math.floorMod(pages++, PROXY_STATUSES.length)];
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
