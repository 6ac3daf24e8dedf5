package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Facts FACTS = Facts.unanswered(Operation.ROOM);

    private final Patience patience = new Patience(VERTX);
    private final Deque<Throwable> failures = new ArrayDeque<>();

    @AfterAll
    static void close() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void triesAgainWhatStumbled() {
        failures.addAll(
                List.of(new OvhFailure.ServerTrouble(FACTS), new OvhFailure.Silent(FACTS, true)));

        assertThat(asked(LONG)).isEqualTo("answer");
    }

    @Test
    void givesUpInTheEnd() {
        for (var tries = 0; tries < Patience.TRIES; tries++) {
            failures.add(new OvhFailure.Unreachable(FACTS, false));
        }

        assertThatThrownBy(() -> asked(LONG)).isInstanceOf(OvhFailure.Unreachable.class);
    }

    @Test
    void waitsAsLongAsOvhSays() {
        failures.add(new OvhFailure.RateLimited(FACTS, Duration.ofSeconds(1)));
        var begun = System.nanoTime();

        assertThat(asked(LONG)).isEqualTo("answer");

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void doesNotWaitForWhatComesTooLate() {
        failures.add(new OvhFailure.RateLimited(FACTS, Duration.ofMinutes(1)));

        assertThatThrownBy(() -> asked(Duration.ofSeconds(1)))
                .isInstanceOf(OvhFailure.RateLimited.class);
    }

    @Test
    void leavesARefusalAsItIs() {
        failures.add(new OvhFailure.Rejected(FACTS));

        assertThatThrownBy(() -> asked(LONG)).isInstanceOf(OvhFailure.Rejected.class);
    }

    private String asked(Duration time) {
        return patience.whileStumbling(Deadline.in(time), this::answer).await().atMost(LONG);
    }

    private Uni<String> answer() {
        return failures.isEmpty()
                ? Uni.createFrom().item("answer")
                : Uni.createFrom().failure(failures.remove());
    }
}
