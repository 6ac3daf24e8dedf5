package io.switchboard.gateway.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TheBudgetOfAllReplicasTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Vertx vertx;

    @ConfigProperty(name = "quarkus.datasource.reactive.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final List<Pool> pools = new ArrayList<>();

    @BeforeEach
    void fillTheBucket() {
        run("update budget set tokens = 0, refilled_at = 'epoch'");
    }

    @AfterEach
    void closePools() {
        pools.forEach(pool -> pool.close().await().atMost(PATIENCE));
    }

    @Test
    void letsABurstThroughAtOnceAndTheRestAtItsRate() {
        var limits = new Limits(100, 20, Duration.ofSeconds(10));
        var budgets = List.of(replica(limits), replica(limits));

        var begun = System.nanoTime();
        takeTogether(budgets, 100, 1);
        var took = Duration.ofNanos(System.nanoTime() - begun);

        // 200 calls of 2 replicas: 20 at once, 180 at 100 a second.
        assertThat(took).isBetween(Duration.ofMillis(1750), Duration.ofMillis(3500));
    }

    @Test
    void neverGivesMoreThanItHasToManyReplicasAtOnce() {
        var limits = new Limits(50, 10, Duration.ofSeconds(1));
        var budgets = List.of(replica(limits), replica(limits), replica(limits));

        var begun = System.nanoTime();
        var given = new AtomicInteger();
        var wishes = new ArrayList<Uni<Void>>();
        for (var i = 0; i < 150; i++) {
            var calls = 1 + i % 2;
            wishes.add(
                    budgets.get(i % 3)
                            .take(calls, Deadline.in(Duration.ofSeconds(1)))
                            .invoke(() -> given.addAndGet(calls))
                            .onFailure(BudgetRefused.Busy.class)
                            .recoverWithNull());
        }
        Uni.join().all(wishes).andFailFast().await().atMost(PATIENCE);
        var seconds = (System.nanoTime() - begun) / 1e9;

        assertThat(given.get())
                .isLessThanOrEqualTo((int) Math.floor(10 + 50 * seconds))
                .isGreaterThan(30);
    }

    @Test
    void givesTwoCallsTogetherOrNone() {
        var limits = new Limits(0.001, 3, Duration.ofMillis(300));
        var budget = replica(limits);

        budget.take(2, Deadline.in(PATIENCE)).await().atMost(PATIENCE);

        assertThatThrownBy(() -> budget.take(2, Deadline.in(PATIENCE)).await().atMost(PATIENCE))
                .isInstanceOfSatisfying(
                        BudgetRefused.Busy.class,
                        busy -> assertThat(busy.retryAfter()).isPositive());
        budget.take(1, Deadline.in(PATIENCE)).await().atMost(PATIENCE);
    }

    @Test
    void givesNothingWhenItsRecordsAreAway() {
        var budget = replica(new Limits(100, 20, Duration.ofSeconds(1)));
        run("alter table budget rename to budget_away");
        try {
            assertThatThrownBy(() -> budget.take(1, Deadline.in(PATIENCE)).await().atMost(PATIENCE))
                    .isInstanceOf(BudgetRefused.Unknown.class);
        } finally {
            run("alter table budget_away rename to budget");
        }
    }

    @Test
    void costsFewStatementsWhenManyWishAtOnce() {
        var limits = new Limits(100_000, 100_000, Duration.ofSeconds(5));
        var budget = replica(limits);
        takeTogether(List.of(budget), 1, 1);

        var begun = System.nanoTime();
        takeTogether(List.of(budget), 5_000, 2);
        var took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(took).isLessThan(Duration.ofSeconds(2));
    }

    private static void takeTogether(List<Budget> budgets, int wishesEach, int calls) {
        var wishes = new ArrayList<Uni<Void>>();
        for (var i = 0; i < wishesEach; i++) {
            budgets.forEach(it -> wishes.add(it.take(calls, Deadline.in(PATIENCE))));
        }
        Uni.join().all(wishes).andFailFast().await().atMost(PATIENCE);
    }

    private Budget replica(Limits limits) {
        var bucket = new Bucket(pool(), limits);
        return new Budget(bucket, limits, vertx, new SimpleMeterRegistry());
    }

    private Pool pool() {
        var pool =
                PgBuilder.pool()
                        .with(new PoolOptions().setMaxSize(2))
                        .connectingTo(
                                PgConnectOptions.fromUri(url)
                                        .setUser(user)
                                        .setPassword(password)
                                        .setCachePreparedStatements(true))
                        .using(io.vertx.mutiny.core.Vertx.newInstance(vertx))
                        .build();
        pools.add(pool);
        return pool;
    }

    private void run(String sql) {
        pool().query(sql).execute().await().atMost(PATIENCE);
    }

    private record Limits(double rate, int burst, Duration longestWait) implements BudgetConfig {

        @Override
        public int concurrency() {
            return 4;
        }

        @Override
        public int waiting() {
            return 100;
        }
    }
}
