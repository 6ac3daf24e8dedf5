package io.switchboard.gateway.budget;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Several replicas of the budget in one process, each with connections of its own, on the row of the database. */
final class ReplicasOfATest implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final List<Pool> pools = new ArrayList<>();
    private final Pool own = pool();

    /** A full bucket at full pace. */
    void begin() {
        run(
                """
                update budget set tokens = 0, live_pledge = 0, background_pledge = 0, live_cap = 0,
                    refilled_at = 'epoch', pace = 1, paced_at = 'epoch', slowed_at = 'epoch'
                """);
    }

    Budget budget(BudgetConfig limits) {
        return budget(limits, new SimpleMeterRegistry());
    }

    Budget budget(BudgetConfig limits, SimpleMeterRegistry meters) {
        var pool = pool();
        var alone = new Replicas(pool, limits, vertx);
        alone.see(0, 0, 0);
        return new Budget(
                new Bucket(pool, limits, meters),
                alone,
                limits,
                new BudgetMeters(meters, limits),
                vertx);
    }

    Bucket bucket(BudgetConfig limits) {
        return new Bucket(pool(), limits, new SimpleMeterRegistry());
    }

    Pace pace(BudgetConfig limits) {
        return new Pace(pool(), limits);
    }

    Replicas replica(BudgetConfig limits) {
        return new Replicas(pool(), limits, vertx);
    }

    /** One call that is answered at once. */
    static Uni<Void> call(Budget budget, Lane lane) {
        return budget.allow(lane, Deadline.in(PATIENCE)).call(() -> Uni.createFrom().voidItem());
    }

    void run(String sql) {
        own.query(sql).execute().await().atMost(PATIENCE);
    }

    double number(String sql) {
        return own.query(sql).execute().await().atMost(PATIENCE).iterator().next().getDouble(0);
    }

    private Pool pool() {
        var config = ConfigProvider.getConfig();
        var pool =
                PgBuilder.pool()
                        .with(new PoolOptions().setMaxSize(2))
                        .connectingTo(
                                PgConnectOptions.fromUri(
                                                config.getValue(
                                                        "quarkus.datasource.reactive.url",
                                                        String.class))
                                        .setUser(
                                                config.getValue(
                                                        "quarkus.datasource.username",
                                                        String.class))
                                        .setPassword(
                                                config.getValue(
                                                        "quarkus.datasource.password",
                                                        String.class))
                                        .setCachePreparedStatements(true))
                        .using(io.vertx.mutiny.core.Vertx.newInstance(vertx))
                        .build();
        pools.add(pool);
        return pool;
    }

    @Override
    public void close() {
        pools.forEach(pool -> pool.close().await().atMost(PATIENCE));
        vertx.close();
    }
}
