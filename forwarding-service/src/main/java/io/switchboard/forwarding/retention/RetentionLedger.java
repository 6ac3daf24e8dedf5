package io.switchboard.forwarding.retention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Erases in Postgres, some rows at a time, so that nobody waits for a lock. */
@ApplicationScoped
class RetentionLedger {

    private static final int CHUNK = 1_000;

    private final Pool pool;

    RetentionLedger(Pool pool) {
        this.pool = pool;
    }

    /** How many rows there were that are over since before an instant. */
    Uni<Integer> forget(Forgotten what, Instant before) {
        return all(what, before, 0);
    }

    private Uni<Integer> all(Forgotten what, Instant before, int earlier) {
        return pool.preparedQuery(what.statement())
                .execute(Tuple.of(before.atOffset(ZoneOffset.UTC), CHUNK))
                .map(rows -> rows.rowCount())
                .chain(
                        some ->
                                some < CHUNK
                                        ? Uni.createFrom().item(earlier + some)
                                        : all(what, before, earlier + some));
    }
}
