package io.switchboard.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class PaceTest {

    private static final double RATE = 20;
    private static final int BURST = 5;

    @Inject Pool pool;
    @Inject Rows rows;

    @BeforeEach
    void afterALongRest() {
        rows.read("update pace set next_at = 'epoch'");
    }

    @Test
    void holdsOverAllReplicas() {
        var one = new Pace(pool, new At(Optional.of(RATE)));
        var other = new Pace(pool, new At(Optional.of(RATE)));

        var took = nanosOf(25, one, other);

        // All but the burst wait for their turn, 50 ms each.
        assertThat(took).isBetween(Duration.ofMillis(950), Duration.ofSeconds(4));
    }

    @Test
    void letsABurstThroughAfterARest() {
        var pace = new Pace(pool, new At(Optional.of(0.01)));

        assertThat(nanosOf(BURST, pace)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void isNoneWithoutTheSetting() {
        var before = rows.read("select next_at::text from pace");

        nanosOf(3, new Pace(pool, new At(Optional.empty())));

        assertThat(rows.read("select next_at::text from pace")).isEqualTo(before);
    }

    private static Duration nanosOf(int mails, Pace... replicas) {
        var begin = System.nanoTime();
        Multi.createFrom()
                .items(IntStream.range(0, mails).boxed())
                .onItem()
                .transformToUniAndMerge(mail -> replicas[mail % replicas.length].turn())
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofSeconds(20));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private record At(Optional<Double> rate) implements MailConfig {

        @Override
        public Sender from() {
            return Sender.of("us@switchboard.example");
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.empty();
        }

        @Override
        public int burst() {
            return BURST;
        }

        @Override
        public Fallback fallback() {
            throw new AssertionError("not asked for");
        }
    }
}
