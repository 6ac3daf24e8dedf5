package io.switchboard.booking.moderation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Erases what was seen and done in rooms once nobody needs it. Every replica may: what is gone is gone. */
@ApplicationScoped
class ModerationForgetting {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final Loop loop;

    ModerationForgetting(WatchedRooms rooms, ActClaims acts, ModerationConfig config, Vertx vertx) {
        this.loop =
                new Loop(
                        vertx,
                        "moderation-forgetting",
                        PAUSE,
                        () ->
                                rooms.forget()
                                        .chain(() -> acts.forget(config.acts().kept()))
                                        .replaceWith(Next.AFTER_A_PAUSE));
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }
}
