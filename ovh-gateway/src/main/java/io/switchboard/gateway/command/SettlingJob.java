package io.switchboard.gateway.command;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.platform.meter.TableGauges;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Settles what crashes and lost answers left open. Every replica works; rows are shared out. */
@ApplicationScoped
class SettlingJob {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST = 8;

    private static final String UNRESOLVED =
            "select count(*) as gateway_changes_unresolved from change where due is not null and state = 'unresolved'";

    private final Settling settling;
    private final Loop loop;

    SettlingJob(Settling settling, Vertx vertx) {
        this.settling = settling;
        this.loop = new Loop(vertx, "settling", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start, TableGauges gauges) {
        gauges.show(UNRESOLVED);
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return settling.round(MOST).map(found -> found == MOST ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }
}
