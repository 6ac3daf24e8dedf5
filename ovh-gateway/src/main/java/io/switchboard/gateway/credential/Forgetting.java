package io.switchboard.gateway.credential;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Erases new keys that nobody took in time, on every replica: it costs one statement that finds nothing. */
@ApplicationScoped
class Forgetting {

    private final Loop loop;

    Forgetting(Vertx vertx, KeyRequests requests, CredentialConfig config) {
        this.loop =
                new Loop(
                        vertx,
                        "consumer-key-forgetting",
                        config.look(),
                        () -> requests.giveUp().replaceWith(Next.AFTER_A_PAUSE));
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }
}
