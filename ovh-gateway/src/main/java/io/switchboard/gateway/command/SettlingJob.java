package io.switchboard.gateway.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Settles what crashes and lost answers left open. Every replica works; rows are shared out. */
@ApplicationScoped
class SettlingJob {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST = 8;

    private final Settling settling;
    private final OpenEnds openEnds;
    private final Loop loop;
    private final AtomicLong unresolved;

    SettlingJob(Settling settling, OpenEnds openEnds, Vertx vertx, MeterRegistry meters) {
        this.settling = settling;
        this.openEnds = openEnds;
        this.loop = new Loop(vertx, "settling", PAUSE, this::work);
        this.unresolved = meters.gauge("gateway.changes.unresolved", new AtomicLong());
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return settling.round(MOST)
                .call(() -> openEnds.count().invoke(unresolved::set))
                .map(found -> found == MOST ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }
}
