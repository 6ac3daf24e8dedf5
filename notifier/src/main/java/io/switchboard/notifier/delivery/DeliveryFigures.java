package io.switchboard.notifier.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Letters by kind and outcome; how many wait for each medium, and for how long the oldest has. */
@ApplicationScoped
class DeliveryFigures {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String WAITING =
            """
            select medium, count(*) as waiting, extract(epoch from $1 - min(created_at))::float8 as oldest
            from delivery where state in ('planned', 'sending') group by medium
            """;

    private final MeterRegistry registry;
    private final Pool pool;
    private final Clock clock;
    private final Loop loop;
    private volatile Map<Medium, Waiting> waiting = Map.of();

    DeliveryFigures(MeterRegistry registry, Pool pool, Clock clock, Vertx vertx) {
        this.registry = registry;
        this.pool = pool;
        this.clock = clock;
        this.loop = new Loop(vertx, "delivery-figures", EVERY, this::look);
    }

    void begin(@Observes StartupEvent start) {
        for (var medium : Medium.values()) {
            Gauge.builder("deliveries.waiting", this, it -> it.by(medium).count())
                    .tag("medium", medium.text())
                    .register(registry);
            TimeGauge.builder(
                            "deliveries.waiting.oldest",
                            this,
                            TimeUnit.SECONDS,
                            it -> it.by(medium).oldest())
                    .tag("medium", medium.text())
                    .register(registry);
        }
        loop.start();
    }

    void end(@Observes ShutdownEvent end) {
        loop.stop();
    }

    void count(ClaimedDelivery delivery, Outcome outcome) {
        var figure = delivery.recipient().medium().figure();
        registry.counter(figure, "kind", delivery.kind(), "outcome", outcome.text()).increment();
    }

    private Waiting by(Medium medium) {
        return waiting.getOrDefault(medium, Waiting.NOTHING);
    }

    private Uni<Loop.Next> look() {
        return pool.preparedQuery(WAITING)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .invoke(rows -> waiting = byMedium(rows))
                .replaceWith(Loop.Next.AFTER_A_PAUSE);
    }

    private static Map<Medium, Waiting> byMedium(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.toMap(it -> Medium.of(it.getString("medium")), Waiting::of));
    }

    private record Waiting(long count, double oldest) {

        private static final Waiting NOTHING = new Waiting(0, 0);

        static Waiting of(Row row) {
            return new Waiting(row.getLong("waiting"), row.getDouble("oldest"));
        }
    }
}
