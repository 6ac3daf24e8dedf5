package io.switchboard.gateway.ovh;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Pace;
import io.switchboard.gateway.ovh.OvhFailure.Exists;
import io.switchboard.gateway.ovh.OvhFailure.NotFound;
import io.switchboard.gateway.ovh.OvhFailure.NotGranted;
import io.switchboard.gateway.ovh.OvhFailure.RateLimited;
import io.switchboard.gateway.ovh.OvhFailure.RefusesUs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * What our signed calls came to: timers by operation and outcome, a line for each failure, a slower pace or
 * a pause after some, and what the latest
 * one says about OVH.
 */
@ApplicationScoped
public class CallRecords {

    private static final Logger LOG = Logger.getLogger("io.switchboard.gateway.ovh.calls");
    private static final Duration BETWEEN_ALARMS = Duration.ofMinutes(1);

    /** What alerts count is there, with 0, before the first of it: where a series begins is no increase. */
    private static final List<String> COUNTED =
            List.of("rate-limited", "server-trouble", "unreachable", "silent");

    private final MeterRegistry meters;
    private final Pace pace;
    private final Breaker breaker;
    private final Doubts doubts;
    private final ConcurrentMap<Key, Timer> timers = new ConcurrentHashMap<>();
    private final AtomicLong alarmedAt =
            new AtomicLong(System.nanoTime() - BETWEEN_ALARMS.toNanos());
    private volatile Latest latest;

    CallRecords(MeterRegistry meters, Pace pace, Breaker breaker, Doubts doubts) {
        this.doubts = doubts;
        this.meters = meters;
        this.pace = pace;
        this.breaker = breaker;
    }

    /** The latest signed call of this replica, if there was one. */
    public Optional<Latest> latest() {
        return Optional.ofNullable(latest);
    }

    void note(Operation operation, Lane lane, Throwable thrown, Duration took) {
        var failure = thrown instanceof OvhFailure known ? known : null;
        var outcome = failure == null ? (thrown == null ? "ok" : "bug") : failure.outcome();
        COUNTED.forEach(counted -> timer(operation, lane, counted));
        timer(operation, lane, outcome).record(took);
        if (Needs.isOurs(operation)) {
            latest = new Latest(accepted(thrown), System.nanoTime());
            doubts.note(operation, failure);
        }
        if (thrown == null || failure != null) {
            breaker.note(failure);
        }
        if (failure != null) {
            log(operation, failure);
            slowDownAfter(failure);
        }
    }

    /** Too many calls show in connections that fail and answers that do not come, long before OVH says so. */
    private void slowDownAfter(OvhFailure failure) {
        switch (failure) {
            case RateLimited limited -> pace.tooFast(limited.retryAfter());
            case OvhFailure.Unreachable _, OvhFailure.Silent _ -> pace.trouble();
            case OvhFailure.ServerTrouble trouble when trouble.timedOut() -> pace.trouble();
            default -> {}
        }
    }

    private static boolean accepted(Throwable thrown) {
        return switch (thrown) {
            case null -> true;
            case RefusesUs _, NotGranted _, RateLimited _, OvhFailure.WrongTime _ -> false;
            case OvhFailure.ServerTrouble _, OvhFailure.Unreachable _, OvhFailure.Silent _ -> false;
            case OvhFailure _ -> true;
            default -> false;
        };
    }

    private void log(Operation operation, OvhFailure failure) {
        switch (failure) {
            case RefusesUs _, NotGranted _ when Needs.isOurs(operation) -> alarm(failure);
            // A key that nobody has validated yet is refused each time it is looked at.
            case RefusesUs _, NotGranted _ -> LOG.debugf("OVH answered: %s", failure.getMessage());
            // Answers like any other: rooms are asked for that are over.
            case NotFound _, Exists _ -> LOG.debugf("OVH answered: %s", failure.getMessage());
            default -> LOG.warnf("OVH failed: %s %s", failure.outcome(), failure.getMessage());
        }
    }

    private void alarm(OvhFailure failure) {
        var before = alarmedAt.get();
        var now = System.nanoTime();
        if (now - before >= BETWEEN_ALARMS.toNanos() && alarmedAt.compareAndSet(before, now)) {
            LOG.errorf(
                    "OVH refuses us: %s %s. Check the keys, their end and their rights.",
                    failure.outcome(), failure.getMessage());
        }
    }

    private Timer timer(Operation operation, Lane lane, String outcome) {
        return timers.computeIfAbsent(new Key(operation, lane, outcome), this::timer);
    }

    private Timer timer(Key key) {
        return meters.timer(
                "ovh.calls",
                "method",
                key.operation.method().name(),
                "operation",
                key.operation.template(),
                "lane",
                key.lane.name().toLowerCase(Locale.ROOT),
                "outcome",
                key.outcome);
    }

    private record Key(Operation operation, Lane lane, String outcome) {}

    /**
     * @param accepted whether OVH took the call as ours and was able to work on it
     * @param at when, on the monotonic clock
     */
    public record Latest(boolean accepted, long at) {

        public Duration age() {
            return Duration.ofNanos(System.nanoTime() - at);
        }
    }
}
