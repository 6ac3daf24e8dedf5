package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Forgets the ids of events that Kafka no longer has. Every replica may do it: what is deleted twice is gone once. */
@ApplicationScoped
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class InboxForgetting {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int CHUNK = 5_000;
    private static final String FORGET =
            """
            delete from inbox where event_id in
              (select event_id from inbox where seen_at < now() - $1 * interval '1 millisecond' limit $2)
            """;

    private final Pool pool;
    private final Duration memory;
    private final Loop loop;

    InboxForgetting(Vertx vertx, Pool pool, MessagingConfig config) {
        this.pool = pool;
        this.memory = config.memory();
        this.loop = new Loop(vertx, "inbox-forgetting", PAUSE, this::forget);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    Uni<Next> forget() {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(memory.toMillis(), CHUNK))
                .map(gone -> gone.rowCount() == CHUNK ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }
}
