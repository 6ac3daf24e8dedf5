package io.switchboard.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.contracts.gateway.Lane;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final Deque<Consumer<UniEmitter<? super String>>> answers = new ArrayDeque<>();
    private final List<Lane> lanes = new ArrayList<>();
    private long nanos;
    private final Kept<String> kept =
            new Kept<>(
                    lane -> {
                        lanes.add(lane);
                        return Uni.createFrom().emitter(answers.remove());
                    },
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(2),
                    () -> nanos);

    @Test
    void isToldWithoutAskingWhileItIsYoung() {
        answers.add(emitter -> emitter.complete("first"));
        told();

        pass(Duration.ofSeconds(14));

        assertThat(told()).isEqualTo("first");
    }

    @Test
    void isFetchedBesideBeforeItIsOld() {
        answers.add(emitter -> emitter.complete("first"));
        answers.add(emitter -> emitter.complete("second"));
        told();

        pass(Duration.ofSeconds(16));

        assertThat(told()).isEqualTo("first");
        assertThat(told()).isEqualTo("second");
    }

    @Test
    void isFetchedOnceItIsOld() {
        answers.add(emitter -> emitter.complete("first"));
        answers.add(emitter -> emitter.complete("second"));
        told();

        pass(Duration.ofSeconds(31));

        assertThat(told()).isEqualTo("second");
    }

    @Test
    void isToldAllTheSameWhenThereIsNothingNewer() {
        answers.add(emitter -> emitter.complete("first"));
        answers.add(emitter -> emitter.fail(new IllegalStateException("OVH is away")));
        told();

        pass(Duration.ofMinutes(5));

        assertThat(told()).isEqualTo("first");
        // Not asked again so soon: there is no answer left to give.
        assertThat(told()).isEqualTo("first");
    }

    @Test
    void failsWhenItWasNeverKnown() {
        answers.add(emitter -> emitter.fail(new IllegalStateException("OVH is away")));

        assertThatThrownBy(this::told).hasMessage("OVH is away");
    }

    @Test
    void isFetchedInTheLaneOfWhoWaitsForIt() {
        answers.add(emitter -> emitter.complete("first"));
        answers.add(emitter -> emitter.complete("second"));

        kept.observed(Clock.systemUTC(), Lane.BACKGROUND).await().atMost(Duration.ofSeconds(5));
        pass(Duration.ofSeconds(31));
        kept.observed(Clock.systemUTC(), Lane.INTERACTIVE).await().atMost(Duration.ofSeconds(5));

        assertThat(lanes).containsExactly(Lane.BACKGROUND, Lane.INTERACTIVE);
    }

    private String told() {
        return kept.get().await().atMost(Duration.ofSeconds(5));
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }
}
