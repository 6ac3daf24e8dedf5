package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.switchboard.gateway.ovh.Breaker.State;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final OvhFailure BROKEN =
            new OvhFailure.ServerTrouble(Facts.unanswered(Operation.ROOM));
    private static final OvhFailure REFUSAL =
            new OvhFailure.NotFound(Facts.unanswered(Operation.ROOM));

    private long nanos;
    private final Breaker breaker =
            new Breaker(new EightOfTen(), new SimpleMeterRegistry(), () -> nanos);

    @Test
    void opensWhenMostCallsFailed() {
        note(BROKEN, 4);
        note(null, 2);
        note(BROKEN, 3);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);

        note(BROKEN, 1);

        assertThatThrownBy(this::enter)
                .isInstanceOfSatisfying(
                        OvhFailure.Away.class,
                        away -> {
                            assertThat(away.retryAfter()).isEqualTo(Duration.ofSeconds(3));
                            assertThat(away.mayHaveHappened()).isFalse();
                        });
    }

    @Test
    void takesRefusalsForLife() {
        note(BROKEN, 7);

        note(REFUSAL, 20);

        note(BROKEN, 7);
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void forgetsFailuresThatAreLongPast() {
        note(BROKEN, 7);
        note(null, 10);

        note(BROKEN, 7);

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
    }

    @Test
    void letsOneTryAndClosesWhenItIsAnswered() {
        note(BROKEN, 8);
        pass(Duration.ofSeconds(3));

        enter();
        assertThat(breaker.state()).isEqualTo(State.HALF_OPEN);
        assertThatThrownBy(this::enter).isInstanceOf(OvhFailure.Away.class);
        note(REFUSAL, 1);

        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        enter();
    }

    @Test
    void staysOpenWhenTheTryFails() {
        note(BROKEN, 8);
        pass(Duration.ofSeconds(3));
        enter();

        note(BROKEN, 1);

        assertThat(breaker.state()).isEqualTo(State.OPEN);
        pass(Duration.ofSeconds(3));
        enter();
    }

    @Test
    void letsAnotherTryWhenOneWasNeverSent() {
        note(BROKEN, 8);
        pass(Duration.ofSeconds(3));
        enter();

        pass(Duration.ofSeconds(3));

        assertThatCode(this::enter).doesNotThrowAnyException();
    }

    @Test
    void sendsAwayWhoWaitedForTheBudgetMeanwhile() {
        var before = enter();
        note(BROKEN, 8);

        assertThatThrownBy(() -> breaker.confirm(Operation.ROOM, before))
                .isInstanceOf(OvhFailure.Away.class);

        pass(Duration.ofSeconds(3));
        var trying = enter();
        breaker.confirm(Operation.ROOM, trying);
    }

    private int enter() {
        return breaker.enter(Operation.ROOM);
    }

    private void note(OvhFailure failure, int times) {
        for (var i = 0; i < times; i++) {
            breaker.note(failure);
        }
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private record EightOfTen() implements BreakerConfig {

        @Override
        public int calls() {
            return 10;
        }

        @Override
        public int failures() {
            return 8;
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(3);
        }
    }
}
