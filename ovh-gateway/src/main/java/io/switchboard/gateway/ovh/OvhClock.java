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
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Dates are whole seconds and answers take time; less than this says nothing. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    private static final Duration BETWEEN_DOUBTS = Duration.ofSeconds(10);

    private final Wire wire;
    private final OvhConfig config;
    private final Clock clock;
    private final Breaker breaker;
    private final Flights<String, Measure> flights = new Flights<>();
    private final AtomicLong doubtedAt =
            new AtomicLong(System.nanoTime() - BETWEEN_DOUBTS.toNanos());
    private volatile Measure measure;

    OvhClock(Wire wire, OvhConfig config, Clock clock, Breaker breaker, MeterRegistry meters) {
        this.wire = wire;
        this.config = config;
        this.clock = clock;
        this.breaker = breaker;
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

    private Uni<Measure> measureNow() {
        var call = OvhCall.of(Operation.TIME);
        var before = clock.instant();
        return wire.send(
                        call,
                        PATIENCE,
                        request ->
                                config.applicationKey()
                                        .map(key -> request.putHeader("X-Ovh-Application", key))
                                        .orElse(request))
                .map(
                        answer -> {
                            var travel = Duration.between(before, clock.instant());
                            var ours = before.plus(travel.dividedBy(2));
                            var taken =
                                    new Measure(
                                            Duration.between(ours, time(answer)),
                                            System.nanoTime());
                            measure = taken;
                            return taken;
                        })
                .onItemOrFailure()
                .invoke((_, failure) -> breaker.note(failure));
    }

    private static Instant time(Answer answer) {
        var text = answer.body().toString().strip();
        if (!answer.successful() || !text.matches("[0-9]{9,11}")) {
            // A maintenance page, perhaps. Without OVH's time nothing is signed.
            throw new OvhFailure.ServerTrouble(
                    new OvhFailure.Facts(Operation.TIME, answer.status(), "", ""));
        }
        // OVH cuts the fraction off; half a second is the best guess at it.
        return Instant.ofEpochSecond(Long.parseLong(text)).plusMillis(500);
    }

    /**
     * How far OVH's clock was ahead of ours.
     *
     * @param takenAt on the monotonic clock
     */
    record Measure(Duration difference, long takenAt) {

        private Duration age() {
            return Duration.ofNanos(System.nanoTime() - takenAt);
        }
    }
}
