package io.switchboard.booking.moderation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.platform.job.OwnContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Does what moderators want: at once where it was wanted, and goes on with what a crash left undone. Every replica works; rows are shared out. */
@ApplicationScoped
class ActJob {

    private static final Logger LOG = Logger.getLogger(ActJob.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Under way at once in this replica. */
    private static final int MOST = 64;

    private final ActClaims claims;
    private final ActRunner runner;
    private final Vertx vertx;
    private final Loop loop;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    ActJob(ActClaims claims, ActRunner runner, Vertx vertx) {
        this.claims = claims;
        this.runner = runner;
        this.vertx = vertx;
        this.loop = new Loop(vertx, "acts", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    /** Begins what is claimed already. When too much is under way, the claim runs out and somebody takes it. */
    void begin(ActErrand errand) {
        if (underWay.size() < MOST) {
            run(errand);
        }
    }

    private Uni<Next> work() {
        return renew().chain(this::claim)
                .map(due -> due.size() == MOST ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }

    private Uni<Void> renew() {
        return underWay.isEmpty()
                ? Uni.createFrom().voidItem()
                : claims.renew(List.copyOf(underWay));
    }

    private Uni<List<ActErrand>> claim() {
        var room = MOST - underWay.size();
        return room <= 0
                ? Uni.createFrom().item(List.of())
                : claims.claim(room).invoke(due -> due.forEach(this::run));
    }

    private void run(ActErrand errand) {
        underWay.add(errand.act());
        OwnContext.run(vertx, () -> runner.run(errand))
                .subscribe()
                .with(
                        _ -> underWay.remove(errand.act()),
                        failure -> {
                            underWay.remove(errand.act());
                            LOG.errorf(
                                    failure,
                                    "conference=%s act=%s broke off, it is due again later",
                                    errand.conference(),
                                    errand.act());
                        });
    }
}
