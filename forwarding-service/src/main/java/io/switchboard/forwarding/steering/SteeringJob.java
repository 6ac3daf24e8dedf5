package io.switchboard.forwarding.steering;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes on with what a request, a crash or OVH left undone. Every replica works; hotlines are shared out. */
@ApplicationScoped
class SteeringJob {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Under way at once, of those that the job takes up. */
    private static final int MOST = 32;

    private final SteeringLedger ledger;
    private final Steering steering;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Loop loop;

    SteeringJob(SteeringLedger ledger, Steering steering, Vertx vertx) {
        this.ledger = ledger;
        this.steering = steering;
        this.loop = new Loop(vertx, "steering", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        var room = MOST - underWay.get();
        return room == 0
                ? Uni.createFrom().item(Next.AFTER_A_PAUSE)
                : ledger.claimDue(room).invoke(this::beginAll).replaceWith(Next.AFTER_A_PAUSE);
    }

    /** Whoever is slow does not hold up the others. */
    private void beginAll(List<UUID> due) {
        due.forEach(
                hotline -> {
                    underWay.incrementAndGet();
                    steering.claimed(hotline, underWay::decrementAndGet);
                });
    }
}
