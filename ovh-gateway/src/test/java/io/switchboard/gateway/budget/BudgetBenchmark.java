package io.switchboard.gateway.budget;

import io.github.bucket4j.distributed.proxy.optimization.Optimization;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.gateway.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What a token costs, with our bucket and with Bucket4j's. Run by hand: its name keeps it out of the tests. Both are called by virtual
 * threads that take one token after the other, as it has been given.
 */
@QuarkusTest
class BudgetBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration MEASURE = Duration.ofSeconds(3);
    private static final int MANY = 1_000_000;

    private final ReplicasOfATest replicas = new ReplicasOfATest();
    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (var it : open) {
            it.close();
        }
        replicas.run("drop table if exists bucket");
        replicas.begin();
        replicas.close();
    }

    @Test
    void whatATokenCosts() throws Exception {
        System.out.printf(
                "%-28s %8s %8s %7s | %9s %16s%n",
                "means", "rate", "replicas", "callers", "tokens/s", "statements/token");
        for (var rate : List.of(MANY, 200)) {
            for (var count : List.of(1, 3)) {
                for (var callers : rate == MANY ? List.of(1, 10, 100) : List.of(100)) {
                    ours(rate, count, callers);
                    bucket4j("Bucket4j", Optimization.NONE_OPTIMIZED, rate, count, callers);
                    bucket4j("Bucket4j, batching", Optimizations.batching(), rate, count, callers);
                }
            }
        }
    }

    private void ours(int rate, int count, int callers) throws Exception {
        replicas.begin();
        var meters = new SimpleMeterRegistry();
        var takers = new ArrayList<Taker>();
        for (var i = 0; i < count; i++) {
            var budget = replicas.budget(Limits.of(rate, rate).atOnce(callers), meters);
            takers.add(
                    () ->
                            ReplicasOfATest.call(budget, Lane.INTERACTIVE)
                                    .await()
                                    .atMost(ReplicasOfATest.PATIENCE));
        }
        var statements = meters.counter("ovh.budget.statements");
        measure("one UPDATE … RETURNING", rate, takers, callers, () -> (long) statements.count());
    }

    private void bucket4j(String means, Optimization optimization, int rate, int count, int callers)
            throws Exception {
        replicas.run("drop table if exists bucket");
        replicas.run(Bucket4jReplica.TABLE);
        var others = new ArrayList<Bucket4jReplica>();
        var takers = new ArrayList<Taker>();
        for (var i = 0; i < count; i++) {
            var other = new Bucket4jReplica(Limits.of(rate, rate), optimization);
            open.add(other);
            others.add(other);
            takers.add(() -> other.bucket.asBlocking().consume(1));
        }
        measure(
                means,
                rate,
                takers,
                callers,
                () -> others.stream().mapToLong(it -> it.statements.sum()).sum());
    }

    private static void measure(
            String means, int rate, List<Taker> takers, int callers, LongSupplier statements)
            throws Exception {
        var taken = new LongAdder();
        var end = System.nanoTime() + WARM_UP.plus(MEASURE).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var taker : takers) {
                for (var i = 0; i < callers; i++) {
                    threads.submit(
                            () -> {
                                while (System.nanoTime() < end) {
                                    taker.take();
                                    taken.increment();
                                }
                                return null;
                            });
                }
            }
            Thread.sleep(WARM_UP);
            var before = taken.sum();
            var statementsBefore = statements.getAsLong();
            Thread.sleep(MEASURE.minusMillis(100));
            var tokens = taken.sum() - before;
            var asked = statements.getAsLong() - statementsBefore;
            System.out.printf(
                    "%-28s %8d %8d %7d | %9.0f %16.2f%n",
                    means,
                    rate,
                    takers.size(),
                    callers,
                    tokens * 1e3 / (MEASURE.toMillis() - 100),
                    (double) asked / tokens);
        }
    }

    private interface Taker {
        void take() throws Exception;
    }
}
