package io.switchboard.gateway.budget;

import static io.switchboard.gateway.budget.ReplicasOfATest.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic in the statement itself, over minutes that pass in no time: the time of filling is moved back. */
@QuarkusTest
class TheSharesOfTheLanesTest {

    private static final int ALL = 1000;
    private static final Demand NOTHING = new Demand(0, 0, 0);

    private final ReplicasOfATest replicas = new ReplicasOfATest();
    private final Random random = new Random(20);
    private final long begun = System.nanoTime();
    private double moved;

    @BeforeEach
    void fillTheBucket() {
        replicas.begin();
    }

    @AfterEach
    void stop() {
        replicas.close();
    }

    @ParameterizedTest
    @CsvSource({"20, 18", "5, 20", "1, 4", "100, 7"})
    void neverGiveMoreThanABurstAndTheRateInAnyWindow(double rate, int burst) {
        var limits = Limits.of(rate, burst);
        var buckets =
                List.of(replicas.bucket(limits), replicas.bucket(limits), replicas.bucket(limits));
        // Of all windows that end now, the fullest: what was granted in it, and the rate times its
        // begin.
        var fullest = 0.0;

        for (var i = 0; i < 200; i++) {
            pass(random.nextInt(3) * random.nextDouble() * burst / rate / 2);
            fullest = Math.max(fullest, rate * now());
            fullest += takeAtOnce(buckets);

            assertThat(fullest - rate * now()).isLessThanOrEqualTo(burst + 1e-6);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 18", "5, 20", "50, 8"})
    void keepHalfABurstForThoseWhoWait(double rate, int burst) {
        var bucket = replicas.bucket(Limits.of(rate, burst));
        var half = burst / 2;

        for (var i = 0; i < 10; i++) {
            // Three quarters of the rate fill it again, whatever the others take.
            flood(bucket, new Demand(0, ALL, ALL), half / rate / 0.75 + random.nextDouble());

            assertThat(take(bucket, new Demand(half, 0, 0)).granted().interactive())
                    .isEqualTo(half);
        }
    }

    @Test
    void starveNobody() {
        var bucket = replicas.bucket(Limits.of(20, 18));
        flood(bucket, new Demand(ALL, ALL, ALL), 1);

        // 600 calls: 75, 15 and 10 of a hundred, less what a full pledge loses until it is asked
        // for.
        var given = flood(bucket, new Demand(ALL, ALL, ALL), 30);

        assertThat(given.interactive()).isGreaterThan(440);
        assertThat(given.live()).isGreaterThan(75);
        assertThat(given.background()).isGreaterThan(50);
    }

    @Test
    void giveTheLiveLaneItsPartAndNoMore() {
        var bucket = replicas.bucket(Limits.of(20, 18));

        var given = flood(bucket, new Demand(0, ALL, ALL), 30);

        assertThat((double) given.live()).isBetween(0.24 * 20 * 30, 0.25 * 20 * 30 + 18 / 4.0 + 1);
        assertThat((double) given.total()).isGreaterThan(0.97 * 20 * 30);
    }

    @ParameterizedTest
    @CsvSource({"20, 18", "5, 20", "5, 4"})
    void loseNothingWhenOneAsksForHalfAndOneForEverything(double rate, int burst) {
        var bucket = replicas.bucket(Limits.of(rate, burst));
        flood(bucket, new Demand(0, 0, ALL), 1);
        var asked = 0;
        var given = NOTHING;

        var end = now() + 30;
        while (now() < end) {
            pass(0.05 * random.nextDouble());
            var interactive = random.nextDouble() < rate / 2 * 0.025 ? 1 : 0;
            asked += interactive;
            given = sum(given, take(bucket, new Demand(interactive, 0, ALL)).granted());
        }

        assertThat((double) given.total()).isGreaterThan(0.95 * rate * 30);
        if (burst > 4) {
            assertThat(given.interactive()).isEqualTo(asked);
        }
    }

    @Test
    void respectTheSlots() {
        var bucket = replicas.bucket(Limits.of(20, 18));

        var given =
                bucket.take(new Demand(2, 5, 5), 4, 2, false).await().atMost(PATIENCE).granted();

        assertThat(given).isEqualTo(new Demand(2, 2, 0));
    }

    @Test
    void loseNothingWhereOneIsModest() {
        var bucket = replicas.bucket(Limits.of(20, 18));
        var wished = new Demand(0, 0, ALL);
        flood(bucket, wished, 1);

        assertThat(bucket.take(wished, ALL, ALL, true).await().atMost(PATIENCE).granted().total())
                .isZero();

        pass(0.25);
        var taken = bucket.take(wished, ALL, ALL, true).await().atMost(PATIENCE);
        assertThat(taken.granted().total()).isPositive();
        assertThat(taken.tokens()).isGreaterThan(14.4);
    }

    private int takeAtOnce(List<Bucket> buckets) {
        var takings = new ArrayList<Uni<Taken>>();
        for (var bucket : buckets) {
            var wished =
                    new Demand(
                            random.nextInt(4) * random.nextInt(4),
                            random.nextInt(4),
                            random.nextInt(9));
            takings.add(bucket.take(wished, ALL, ALL, false));
        }
        return Uni.join().all(takings).andFailFast().await().atMost(PATIENCE).stream()
                .mapToInt(taken -> taken.granted().total())
                .sum();
    }

    private Demand flood(Bucket bucket, Demand wished, double seconds) {
        var given = NOTHING;
        var end = now() + seconds;
        while (now() < end) {
            pass(0.1 * random.nextDouble());
            given = sum(given, take(bucket, wished).granted());
        }
        return given;
    }

    private static Taken take(Bucket bucket, Demand wished) {
        return bucket.take(wished, ALL, ALL, false).await().atMost(PATIENCE);
    }

    private static Demand sum(Demand one, Demand other) {
        return new Demand(
                one.interactive() + other.interactive(),
                one.live() + other.live(),
                one.background() + other.background());
    }

    /** Lets time pass for the bucket. */
    private void pass(double seconds) {
        moved += seconds;
        replicas.run(
                "update budget set refilled_at = refilled_at - %s * interval '1 s'"
                        .formatted(seconds));
    }

    private double now() {
        return moved + (System.nanoTime() - begun) / 1e9;
    }
}
