package io.switchboard.gateway.command;

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

/**
 * Forgets answers and keys, then the wishes of what could never be found out, and at last the audit. Every replica may do it: what is
 * forgotten twice is gone once.
 */
@ApplicationScoped
class ForgettingJob {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int CHUNK = 2_000;

    private static final String ANSWERS =
            """
            update change set key_hash = null, answer = null
            where id in (select id from change where key_hash is not null
                         and ended < clock_timestamp() - $1 * interval '1 millisecond' limit $2)
            """;
    private static final String WISHES =
            """
            update change set key_hash = null, wish = null, due = null, state = 'unresolved'
            where id in (select id from change where due is not null
                         and begun < clock_timestamp() - $1 * interval '1 millisecond' limit $2)
            """;
    private static final String AUDIT =
            """
            delete from change
            where id in (select id from change where begun < clock_timestamp() - $1 * interval '1 millisecond' limit $2)
            """;
    private static final String TURNS =
            """
            delete from turn
            where subject in (select subject from turn where until < clock_timestamp() - $1 * interval '1 millisecond' limit $2)
            """;

    private final Pool pool;
    private final ChangesConfig config;
    private final Loop loop;

    ForgettingJob(Pool pool, ChangesConfig config, Vertx vertx) {
        this.pool = pool;
        this.config = config;
        this.loop = new Loop(vertx, "forgetting", PAUSE, this::forget);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    Uni<Next> forget() {
        return run(ANSWERS, config.remembered())
                .chain(some -> run(WISHES, config.lookedFor()).map(more -> some || more))
                .chain(some -> run(AUDIT, config.kept()).map(more -> some || more))
                .chain(some -> run(TURNS, PAUSE).map(more -> some || more))
                .map(more -> more ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }

    /** Whether there may be more. */
    private Uni<Boolean> run(String sql, Duration age) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(age.toMillis(), CHUNK))
                .map(gone -> gone.rowCount() == CHUNK);
    }
}
