package io.switchboard.notifier.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Leases;
import io.switchboard.platform.job.Loop;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Erases recipient, their hash and content of deliveries that ended some days ago, and deliveries that ended some hundred days ago. */
@ApplicationScoped
class DeliveryForgetting {

    private static final String LEASE = "forget-content";
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int BATCH = 1000;
    private static final String CONTENTS =
            """
            update delivery set recipient = null, content = null, recipient_hash = null
            where id in (select id from delivery where content is not null and ended_at < $1 limit $2)
            """;
    private static final String DELIVERIES =
            "delete from delivery where id in (select id from delivery where ended_at < $1 limit $2)";

    private final Leases leases;
    private final Pool pool;
    private final Clock clock;
    private final DeliveryConfig config;
    private final Loop loop;

    DeliveryForgetting(Leases leases, Pool pool, Clock clock, DeliveryConfig config, Vertx vertx) {
        this.leases = leases;
        this.pool = pool;
        this.clock = clock;
        this.config = config;
        this.loop = new Loop(vertx, LEASE, EVERY, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent end) {
        loop.stop();
    }

    /** One batch, unless another replica is at it. */
    Uni<Loop.Next> work() {
        return leases.take(LEASE, EVERY)
                .chain(ours -> ours ? forget() : Uni.createFrom().item(Loop.Next.AFTER_A_PAUSE));
    }

    private Uni<Loop.Next> forget() {
        return forget(CONTENTS, config.keepContent())
                .chain(
                        contents ->
                                forget(DELIVERIES, config.kept())
                                        .chain(deliveries -> told(contents, deliveries)));
    }

    private Uni<Integer> forget(String batch, Duration kept) {
        var before = clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(batch)
                .execute(Tuple.of(before, BATCH))
                .map(rows -> rows.rowCount());
    }

    private Uni<Loop.Next> told(int contents, int deliveries) {
        var more = contents == BATCH || deliveries == BATCH;
        return leases.report(LEASE, "contents=" + contents + " deliveries=" + deliveries)
                .replaceWith(more ? Loop.Next.AT_ONCE : Loop.Next.AFTER_A_PAUSE);
    }
}
