package io.switchboard.forwarding.answering;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.steering.Steering;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Ends shifts whose end has come. Every replica looks; who holds the hotline's row does it, and then it is done. */
@ApplicationScoped
class EndingJob {

    private static final Logger LOG = Logger.getLogger(EndingJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int MOST = 500;

    private final Endings endings;
    private final Steering steering;
    private final Loop loop;

    EndingJob(Endings endings, Steering steering, Vertx vertx) {
        this.endings = endings;
        this.steering = steering;
        this.loop = new Loop(vertx, "endings", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return endings.due(MOST).call(this::endAll).replaceWith(Next.AFTER_A_PAUSE);
    }

    /** One that cannot be ended keeps no other from it; what a hotline is made at OVH is waited for by nobody. */
    private Uni<Void> endAll(List<UUID> due) {
        return InTurn.each(
                due,
                hotline ->
                        endings.end(hotline)
                                .invoke(() -> steering.soon(hotline))
                                .onFailure()
                                .invoke(
                                        failure ->
                                                LOG.warnf(
                                                        "hotline=%s has shifts past their end: %s",
                                                        hotline, failure.getClass().getName()))
                                .onFailure()
                                .recoverWithNull());
    }
}
