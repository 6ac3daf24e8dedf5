package io.switchboard.web.access;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Forgets ended sessions once their cookies are over. Every replica may do it: what is forgotten twice is gone once. */
@ApplicationScoped
class SessionForgetting {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final int CHUNK = 2_000;

    private final SessionLedger ledger;
    private final AccessConfig config;
    private final Clock clock;
    private final Loop loop;

    SessionForgetting(SessionLedger ledger, AccessConfig config, Clock clock, Vertx vertx) {
        this.ledger = ledger;
        this.config = config;
        this.clock = clock;
        this.loop = new Loop(vertx, "session-forgetting", PAUSE, this::forget);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    Uni<Next> forget() {
        var over = clock.instant().minus(GRACE);
        return ledger.forgetEnded(over, CHUNK)
                .chain(
                        some ->
                                ledger.forgetEpochs(over.minus(config.sessionKept()), CHUNK)
                                        .map(more -> some == CHUNK || more == CHUNK))
                .map(more -> more ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }
}
