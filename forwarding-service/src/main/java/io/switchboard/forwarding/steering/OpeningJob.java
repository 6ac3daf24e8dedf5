package io.switchboard.forwarding.steering;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.InTurn;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Has openings of queues follow the days: the next one's is set before midnight, the last one's taken away after it. */
@ApplicationScoped
class OpeningJob {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final OpeningLedger ledger;
    private final Steering steering;
    private final Loop loop;

    OpeningJob(OpeningLedger ledger, Steering steering, Vertx vertx) {
        this.ledger = ledger;
        this.steering = steering;
        this.loop = new Loop(vertx, "openings", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return ledger.outdated().call(this::renewAll).replaceWith(Next.AFTER_A_PAUSE);
    }

    private Uni<Void> renewAll(List<UUID> outdated) {
        return InTurn.each(outdated, it -> ledger.renew(it).invoke(() -> steering.soon(it)));
    }
}
