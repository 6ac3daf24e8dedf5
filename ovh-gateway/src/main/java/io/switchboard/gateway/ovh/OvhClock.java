package io.switchboard.gateway.ovh;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * OVH's time: ours plus a difference that is measured, since OVH refuses calls signed by a wrong clock. Measured before the first signed
 * call, every few minutes, when OVH complains, and when the {@code Date} of an answer contradicts what we think.
 */
@ApplicationScoped
public class OvhClock {

    private static final Logger LOG = Logger.getLogger(OvhClock.class);

    /** Dates are whole seconds and answers take time; less than this says nothing. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_DOUBTS = Duration.ofSeconds(10);

    /** How often an unexpected time must be told again. */
    private static final int CONFIRMATIONS = 5;

    private final OvhTime time;
    private final OvhConfig config;
    private final Clock clock;
    private final Flights<String, Measure> flights = new Flights<>();
    private final AtomicLong doubtedAt =
            new AtomicLong(System.nanoTime() - BETWEEN_DOUBTS.toNanos());
    private volatile Measure measure;

    OvhClock(OvhTime time, OvhConfig config, Clock clock, MeterRegistry meters) {
        this.time = time;
        this.config = config;
        this.clock = clock;
        meters.gauge(
                "ovh.clock.difference",
                this,
                it -> it.difference().map(far -> far.toMillis() / 1e3).orElse(Double.NaN));
    }

    /** How far OVH's clock is ahead of ours, once it was measured. */
    public Optional<Duration> difference() {
        return Optional.ofNullable(measure).map(Measure::difference);
    }

    /** OVH's time as far as we know; ours until the first measure. */
    public Instant now() {
        var known = measure;
        return known == null ? clock.instant() : clock.instant().plus(known.difference);
    }

    /** Measures again, for whoever is about to refuse somebody because of the time. */
    public Uni<Void> again() {
        return measureAgain().replaceWithVoid();
    }

    /** The latest measure, taken now if there is none yet; a new one is begun beside when it is old. */
    Uni<Measure> measured() {
        var known = measure;
        if (known == null) {
            return measureAgain();
        }
        if (known.age().compareTo(config.clockTrusted()) > 0) {
            doubt();
        }
        return Uni.createFrom().item(known);
    }

    /** Measures again, unless somebody has since the measure that turned out wrong. */
    Uni<Measure> measuredAfter(Measure wrong) {
        var known = measure;
        return known == wrong ? measureAgain() : Uni.createFrom().item(known);
    }

    /** Compares with the {@code Date} of an answer. It only raises a doubt: proxies have clocks of their own. */
    void compare(String date) {
        if (date == null) {
            return;
        }
        try {
            var theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            if (Duration.between(now(), theirs.toInstant()).abs().compareTo(TOLERANCE) > 0) {
                doubt();
            }
        } catch (DateTimeException unreadable) {
            LOG.debugf("A Date header cannot be read: %s", unreadable.getMessage());
        }
    }

    private void doubt() {
        var before = doubtedAt.get();
        var now = System.nanoTime();
        if (now - before >= BETWEEN_DOUBTS.toNanos() && doubtedAt.compareAndSet(before, now)) {
            // Nobody waits for this one: calls go on with the difference that is known.
            measureAgain()
                    .subscribe()
                    .with(_ -> {}, failure -> LOG.warnf("OVH's time cannot be read: %s", failure));
        }
    }

    private Uni<Measure> measureAgain() {
        return flights.share("time", this::measureNow);
    }

    /** A time that contradicts what we think is believed when it is told again and again: one machine of OVH's may have lost it. */
    private Uni<Measure> measureNow() {
        var expected = difference().orElse(Duration.ZERO);
        return time.look()
                .chain(
                        first ->
                                first.agreesWith(expected)
                                        ? Uni.createFrom().item(first)
                                        : confirmed(first, expected, CONFIRMATIONS))
                .invoke(taken -> measure = taken);
    }

    private Uni<Measure> confirmed(Measure odd, Duration expected, int looks) {
        if (looks == 0) {
            LOG.warnf("OVH's time is another: difference=%s expected=%s", odd.difference, expected);
            return Uni.createFrom().item(odd);
        }
        return time.look()
                .chain(
                        next ->
                                next.agreesWith(odd.difference)
                                        ? confirmed(next, expected, looks - 1)
                                        : Uni.createFrom().item(settled(odd, next, expected)));
    }

    /** OVH's machines disagree: what was known stays. */
    private static Measure settled(Measure odd, Measure next, Duration expected) {
        LOG.warnf(
                "OVH's machines disagree on the time: difference=%s and difference=%s",
                odd.difference, next.difference);
        return next.agreesWith(expected) ? next : new Measure(expected, next.takenAt);
    }

    /**
     * How far OVH's clock was ahead of ours.
     *
     * @param takenAt on the monotonic clock
     */
    record Measure(Duration difference, long takenAt) {

        /** Whether two looks can be at the same clock. */
        boolean agreesWith(Duration other) {
            return difference.minus(other).abs().compareTo(TOLERANCE) <= 0;
        }

        private Duration age() {
            return Duration.ofNanos(System.nanoTime() - takenAt);
        }
    }
}
