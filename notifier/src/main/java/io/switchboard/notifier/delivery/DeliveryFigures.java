package io.switchboard.notifier.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.Outcome.LeftToOthers;
import io.switchboard.notifier.delivery.Outcome.Postponed;
import io.switchboard.notifier.delivery.Outcome.Refused;
import io.switchboard.notifier.delivery.Outcome.Sent;
import io.switchboard.platform.job.Loop;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** Letters by kind and outcome, how many wait, and for how long the oldest has. */
@ApplicationScoped
class DeliveryFigures {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String WAITING =
            """
            select count(*) as waiting, coalesce(extract(epoch from $1 - min(created_at)), 0)::float8 as oldest
            from delivery where state in ('planned', 'sending')
            """;

    private final MeterRegistry registry;
    private final Pool pool;
    private final Clock clock;
    private final Loop loop;
    private volatile long waiting;
    private volatile double oldest;

    DeliveryFigures(MeterRegistry registry, Pool pool, Clock clock, Vertx vertx) {
        this.registry = registry;
        this.pool = pool;
        this.clock = clock;
        this.loop = new Loop(vertx, "delivery-figures", EVERY, this::look);
    }

    void begin(@Observes StartupEvent start) {
        registry.gauge("deliveries.waiting", this, it -> it.waiting);
        TimeGauge.builder("deliveries.waiting.oldest", this, TimeUnit.SECONDS, it -> it.oldest)
                .register(registry);
        loop.start();
    }

    void end(@Observes ShutdownEvent end) {
        loop.stop();
    }

    void count(String kind, Outcome outcome) {
        registry.counter("mails", "kind", kind, "outcome", nameOf(outcome)).increment();
    }

    private static String nameOf(Outcome outcome) {
        return switch (outcome) {
            case Sent _ -> "sent";
            case Postponed _ -> "postponed";
            case Refused _ -> "refused";
            case LeftToOthers _ -> "left-to-others";
        };
    }

    private Uni<Loop.Next> look() {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next())
                .invoke(
                        row -> {
                            waiting = row.getLong("waiting");
                            oldest = row.getDouble("oldest");
                        })
                .replaceWith(Loop.Next.AFTER_A_PAUSE);
    }
}
