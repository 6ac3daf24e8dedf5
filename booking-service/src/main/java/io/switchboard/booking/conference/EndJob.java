package io.switchboard.booking.conference;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Notes which conferences have reached their end. OVH ends the room by itself, so nobody is asked; every replica may note it, once it is noted. */
@ApplicationScoped
class EndJob {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST = 100;

    private final ConferenceLedger ledger;
    private final Loop loop;

    EndJob(ConferenceLedger ledger, Vertx vertx) {
        this.ledger = ledger;
        this.loop = new Loop(vertx, "ends", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return ledger.pastTheirEnd(MOST)
                .call(
                        over ->
                                Multi.createFrom()
                                        .iterable(over)
                                        .onItem()
                                        .transformToUniAndConcatenate(ledger::settleEnded)
                                        .collect()
                                        .asList())
                .map(over -> over.size() == MOST ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }
}
