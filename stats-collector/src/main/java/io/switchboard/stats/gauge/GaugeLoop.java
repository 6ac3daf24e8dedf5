package io.switchboard.stats.gauge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.stats.figures.LatestFigures;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Has the gauges of this replica show what stands in Postgres, whichever replica wrote it. */
@ApplicationScoped
class GaugeLoop {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LatestFigures figures;
    private final LatestGauges gauges;
    private final Loop loop;

    GaugeLoop(LatestFigures figures, LatestGauges gauges, GaugeConfig config, Vertx vertx) {
        this.figures = figures;
        this.gauges = gauges;
        this.loop = new Loop(vertx, "figures-gauges", config.every(), this::refresh);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    Uni<Next> refresh() {
        return figures.now()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(gauges::show)
                .onFailure()
                .invoke(_ -> gauges.showNothing())
                .replaceWith(Next.AFTER_A_PAUSE);
    }
}
