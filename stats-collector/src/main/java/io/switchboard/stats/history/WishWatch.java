package io.switchboard.stats.history;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Has histories fetched within seconds when somebody asks for it. */
@ApplicationScoped
class WishWatch {

    private static final Duration LOOK = Duration.ofSeconds(2);

    private final Wishes wishes;
    private final Jobs jobs;
    private final Loop loop;

    WishWatch(Wishes wishes, Jobs jobs, Vertx vertx) {
        this.wishes = wishes;
        this.jobs = jobs;
        this.loop = new Loop(vertx, "histories-wishes", LOOK, this::look);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    /** Until a run has taken it up, since one under way would plan the next for the night. */
    private Uni<Next> look() {
        return wishes.isUnseen()
                .chain(unseen -> unseen ? jobs.soon(HistoryJob.NAME) : Uni.createFrom().voidItem())
                .replaceWith(Next.AFTER_A_PAUSE);
    }
}
