package io.switchboard.stats.occupancy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.stats.occupancy.Poll.Outcome;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How polls went, and how old the last minute is in which every number was known, whichever replica wrote it. */
@ApplicationScoped
class PollMeters {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final MeterRegistry registry;
    private final MinuteLedger ledger;
    private final Clock clock;
    private final Loop loop;
    private volatile Instant latest;

    PollMeters(MeterRegistry registry, MinuteLedger ledger, Clock clock, Vertx vertx) {
        this.registry = registry;
        this.ledger = ledger;
        this.clock = clock;
        this.loop = new Loop(vertx, "last-minute", EVERY, this::look);
    }

    void begin(@Observes StartupEvent start) {
        TimeGauge.builder("stats.minute.age", this, TimeUnit.SECONDS, PollMeters::age)
                .description("Since the last minute in which every conference number was known")
                .register(registry);
        List.of("complete", "partial", "stale", "silent").forEach(this::polls);
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    void count(Outcome outcome) {
        count(outcome.complete() ? "complete" : outcome.heard() > 0 ? "partial" : "stale");
    }

    void countSilence() {
        count("silent");
    }

    private void count(String outcome) {
        polls(outcome).increment();
    }

    private Counter polls(String outcome) {
        return registry.counter("stats.polls", "outcome", outcome);
    }

    private double age() {
        var known = latest;
        return known == null
                ? Double.NaN
                : Duration.between(known, clock.instant()).toMillis() / 1000.0;
    }

    private Uni<Next> look() {
        return ledger.latest()
                .invoke(found -> found.ifPresent(minute -> latest = minute))
                .replaceWith(Next.AFTER_A_PAUSE);
    }
}
