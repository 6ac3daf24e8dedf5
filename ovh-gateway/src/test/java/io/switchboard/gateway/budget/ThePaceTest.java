package io.switchboard.gateway.budget;

import static io.switchboard.gateway.budget.ReplicasOfATest.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ThePaceTest {

    private static final Limits LIMITS = Limits.of(10, 20);
    private static final Demand MANY = new Demand(1000, 0, 0);

    private final ReplicasOfATest replicas = new ReplicasOfATest();
    private final Pace pace = replicas.pace(LIMITS);
    private final Bucket another = replicas.bucket(LIMITS);

    @BeforeEach
    void fillTheBucket() {
        replicas.begin();
        take(new Demand(1, 0, 0));
    }

    @AfterEach
    void stop() {
        replicas.close();
    }

    @Test
    void fallsForAllWhenOvhIsInTrouble() {
        pace.trouble();

        await().untilAsserted(() -> assertThat(take(MANY).pace()).isEqualTo(0.75));
        assertThat(take(MANY).tokens()).isLessThan(1.5);
    }

    @Test
    void fallsOnceASecondHoweverManyCallsFail() {
        for (var i = 0; i < 20; i++) {
            replicas.pace(LIMITS).trouble();
        }

        await().until(() -> take(MANY).pace() < 1);
        await().during(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(take(MANY).pace()).isEqualTo(0.75));
    }

    @Test
    void stopsEverythingForAsLongAsOvhSays() {
        pace.tooFast(Duration.ofSeconds(1));
        await().until(() -> take(MANY).pace() == 0.5);

        var taken = take(MANY);
        assertThat(taken.granted().total()).isZero();
        assertThat(taken.held()).isBetween(Duration.ofMillis(100), Duration.ofSeconds(1));

        // Nothing was saved up meanwhile.
        await().untilAsserted(() -> assertThat(take(MANY).granted().total()).isOne());
    }

    @Test
    void waitsForOvhNoLongerThanWeWant() {
        pace.tooFast(Duration.ofHours(1));
        await().until(() -> take(MANY).pace() == 0.5);

        assertThat(take(MANY).held()).isLessThanOrEqualTo(LIMITS.longestPause());
    }

    @Test
    void neverFallsBelowAnEighth() {
        for (var i = 0; i < 5; i++) {
            var former = take(MANY).pace();
            pace.tooFast(Duration.ZERO);
            await().until(() -> take(MANY).pace() < former || former == 0.125);
            replicas.run("update budget set slowed_at = slowed_at - interval '2 s'");
        }

        assertThat(take(MANY).pace()).isEqualTo(0.125);
    }

    @Test
    void recoversByAnEighthEachFiveSeconds() {
        pace.tooFast(Duration.ZERO);
        await().until(() -> take(MANY).pace() == 0.5);

        pass(4);
        assertThat(take(MANY).pace()).isEqualTo(0.5);
        pass(1);
        assertThat(take(MANY).pace()).isEqualTo(0.625);
        pass(10);
        assertThat(take(MANY).pace()).isEqualTo(0.875);
        pass(1000);
        assertThat(take(MANY).pace()).isEqualTo(1);
    }

    @Test
    void failsNobodyWhenItsRecordsAreAway() {
        replicas.run("alter table budget rename to budget_away");
        try {
            pace.trouble();
            pace.tooFast(Duration.ofSeconds(1));
        } finally {
            replicas.run("alter table budget_away rename to budget");
        }
    }

    private Taken take(Demand wished) {
        return another.take(wished, 1000, 1000, false).await().atMost(PATIENCE);
    }

    private void pass(int seconds) {
        replicas.run("update budget set paced_at = paced_at - interval '%d s'".formatted(seconds));
    }
}
