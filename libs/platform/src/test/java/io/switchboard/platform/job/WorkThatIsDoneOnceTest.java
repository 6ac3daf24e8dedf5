package io.switchboard.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.messaging.Broker;
import io.switchboard.platform.time.MovableClock;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class WorkThatIsDoneOnceTest {

    private static final Schedule DAILY = Schedule.every(Duration.ofDays(1));
    private static final Duration A_FEW_LOOKS = Duration.ofSeconds(4);

    private final String name = "job-" + UUID.randomUUID();
    private final MovableClock clock = new MovableClock(InstantSource.system());
    private final AtomicInteger runs = new AtomicInteger();
    private final List<Jobs> replicas = new ArrayList<>();

    @Inject Vertx vertx;
    @Inject Pool pool;

    @AfterEach
    void stop() {
        replicas.forEach(it -> it.end(new ShutdownEvent()));
    }

    @Test
    void runsInOneOfTwoReplicas() {
        replica(DAILY, this::counted);
        replica(DAILY, this::counted);

        await().until(() -> report().lastRun() != null);
        await().during(A_FEW_LOOKS)
                .atMost(A_FEW_LOOKS.multipliedBy(2))
                .until(() -> runs.get() == 1);

        assertThat(report().outcome()).isEqualTo("runs=1");
        assertThat(report().held()).isFalse();
        assertThat(report().nextRun())
                .isBetween(
                        clock.instant().plus(Duration.ofHours(23)),
                        clock.instant().plus(Duration.ofHours(24)));
    }

    @Test
    void runsOnceAfterDaysThatWereSkipped() {
        replica(DAILY, this::counted);
        replica(DAILY, this::counted);
        await().until(() -> report().lastRun() != null);

        clock.moveTo(Duration.ofDays(10));

        await().until(() -> runs.get() == 2);
        await().during(A_FEW_LOOKS)
                .atMost(A_FEW_LOOKS.multipliedBy(2))
                .until(() -> runs.get() == 2);
        assertThat(report().nextRun()).isAfter(clock.instant().plus(Duration.ofHours(23)));
    }

    @Test
    void goesOnAfterTheClockWasSetBack() {
        clock.moveTo(Duration.ofDays(100));
        replica(DAILY, this::counted);
        await().until(() -> report().lastRun() != null);

        clock.moveTo(Duration.ZERO);

        await().until(
                        () ->
                                report().nextRun()
                                        .isBefore(clock.instant().plus(Duration.ofHours(25))));
        clock.moveTo(Duration.ofHours(25));
        await().until(() -> runs.get() == 2);
    }

    @Test
    void isTakenUpByAnotherReplicaWhenOneDiedAtIt() {
        replica(DAILY, this::counted);
        await().until(() -> report().lastRun() != null);
        diedAtIt();

        await().until(() -> report().held());

        await().atMost(Duration.ofSeconds(20)).until(() -> runs.get() == 2);
        await().until(() -> report().nextRun().isAfter(clock.instant()));
    }

    @Test
    void isNotBegunAgainWhileItWorks() {
        var end = new CompletableFuture<String>();
        Supplier<Uni<String>> slow =
                () -> {
                    runs.incrementAndGet();
                    return Uni.createFrom().completionStage(() -> end);
                };
        replica(DAILY, slow);
        replica(DAILY, slow);

        var longerThanALease = Lease.SPELL.plusSeconds(4);
        await().during(longerThanALease)
                .atMost(longerThanALease.multipliedBy(2))
                .until(() -> runs.get() <= 1);
        assertThat(report().held()).isTrue();
        end.complete("done=yes");

        await().until(() -> "done=yes".equals(report().outcome()));
        assertThat(runs).hasValue(1);
    }

    @Test
    void tellsHowItFailedAndTriesAgainAfterPausesThatGrow() {
        replica(
                DAILY,
                () ->
                        runs.incrementAndGet() < 3
                                ? Uni.createFrom()
                                        .failure(new IllegalStateException("somebody@example.org"))
                                : Uni.createFrom().item("done=yes"));

        await().until(() -> report().lastRun() != null);
        assertThat(report().outcome()).isEqualTo("failed=IllegalStateException failures=1");
        assertThat(untilNextRun()).isBetween(Duration.ofSeconds(40), Duration.ofSeconds(61));
        clock.moveTo(Duration.ofSeconds(61));
        await().until(() -> report().outcome().endsWith("failures=2"));
        assertThat(untilNextRun()).isBetween(Duration.ofSeconds(100), Duration.ofSeconds(121));
        clock.moveTo(Duration.ofSeconds(200));

        await().until(() -> report().outcome().equals("done=yes"));
        assertThat(untilNextRun()).isGreaterThan(Duration.ofHours(23));
    }

    @Test
    void runsSoonerWhenItsScheduleSaysSo() {
        replica(Schedule.every(Duration.ofDays(7)), this::counted);
        await().until(() -> report().lastRun() != null);

        replica(Schedule.every(Duration.ofHours(1)), this::counted);

        await().until(() -> untilNextRun().compareTo(Duration.ofMinutes(61)) < 0);
        assertThat(runs).hasValue(1);
    }

    private Uni<String> counted() {
        return Uni.createFrom().item(() -> "runs=" + runs.incrementAndGet());
    }

    private void replica(Schedule schedule, Supplier<Uni<String>> work) {
        var jobs =
                new Jobs(
                        vertx,
                        new Leases(vertx, pool, clock, new SimpleMeterRegistry()),
                        pool,
                        clock);
        replicas.add(jobs);
        jobs.schedule(name, schedule, work);
    }

    /** A row as it leaves one that is killed: due, and held for a moment more. */
    private void diedAtIt() {
        var sql =
                """
                update lease set holder = gen_random_uuid(), until = clock_timestamp() + interval '3 seconds', next_run = $2
                where name = $1
                """;
        var longAgo = Instant.EPOCH.atOffset(ZoneOffset.UTC);
        pool.preparedQuery(sql).execute(Tuple.of(name, longAgo)).await().indefinitely();
    }

    private Duration untilNextRun() {
        return Duration.between(clock.instant(), report().nextRun());
    }

    private JobReport report() {
        return replicas.getFirst().reports().await().indefinitely().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(new JobReport(name, false, null, null, null));
    }
}
