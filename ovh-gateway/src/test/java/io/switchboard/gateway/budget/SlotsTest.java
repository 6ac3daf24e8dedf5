package io.switchboard.gateway.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final Deadline LATER = Deadline.in(Duration.ofMinutes(1));

    private final Vertx vertx = Vertx.vertx();
    private final Slots slots = new Slots(new TwoAtOnce(), vertx, new SimpleMeterRegistry());
    private final List<UniEmitter<? super String>> underWay = new ArrayList<>();

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void letOnlySoMuchBeUnderWay() {
        work(LATER);
        work(LATER);
        var third = work(LATER);

        assertThat(underWay).hasSize(2);
        third.assertNotTerminated();

        underWay.getFirst().complete("done");
        assertThat(underWay).hasSize(3);
    }

    @Test
    void areGivenBackByFailuresToo() {
        work(LATER).assertSubscribed();
        work(LATER);
        underWay.getFirst().fail(new IllegalStateException("broken"));

        work(LATER);

        assertThat(underWay).hasSize(3);
    }

    @Test
    void sendAwayWhoeverWaitsTooLong() {
        work(LATER);
        work(LATER);

        var late = work(Deadline.in(Duration.ofMillis(50)));

        late.awaitFailure().assertFailedWith(BudgetRefused.Busy.class);
        underWay.forEach(it -> it.complete("done"));
        work(LATER);
        work(LATER);
        assertThat(underWay).hasSize(4);
    }

    @Test
    void sendAwayWhoeverFindsTooManyWaiting() {
        for (var i = 0; i < 5; i++) {
            work(LATER);
        }

        var oneTooMany = work(LATER);

        oneTooMany.awaitFailure().assertFailedWith(BudgetRefused.Busy.class);
    }

    private UniAssertSubscriber<String> work(Deadline deadline) {
        return slots.within(deadline, () -> Uni.createFrom().<String>emitter(underWay::add))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }

    private record TwoAtOnce() implements BudgetConfig {

        @Override
        public double rate() {
            return 1;
        }

        @Override
        public int burst() {
            return 2;
        }

        @Override
        public int concurrency() {
            return 2;
        }

        @Override
        public Duration longestWait() {
            return Duration.ofSeconds(1);
        }

        @Override
        public int waiting() {
            return 3;
        }
    }
}
