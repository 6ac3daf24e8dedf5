package io.switchboard.booking.conference;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/** Goes on with what a request, a crash or OVH left undone. Every replica works; rows are shared out. */
@ApplicationScoped
class ErrandJob {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Claimed and under way at once. */
    private static final int MOST = 32;

    private final Errands errands;
    private final ErrandRunner runner;
    private final ConferenceNumbers numbers;
    private final Loop loop;

    ErrandJob(Errands errands, ErrandRunner runner, ConferenceNumbers numbers, Vertx vertx) {
        this.errands = errands;
        this.runner = runner;
        this.numbers = numbers;
        this.loop = new Loop(vertx, "errands", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return numbers.atHand()
                .chain(() -> errands.claim(MOST))
                .call(this::runAll)
                .map(due -> due.size() == MOST ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }

    private Uni<Void> runAll(List<Errands.Due> due) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUni(runner::goOn)
                .merge(MOST)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
