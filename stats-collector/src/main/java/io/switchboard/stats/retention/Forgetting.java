package io.switchboard.stats.retention;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Deletes in Postgres, some rows at a time, so that nobody waits for a lock. */
@Singleton
class Forgetting {

    private static final int CHUNK = 5_000;

    /** Said first: nothing that is deleted is taken in again, not even when more is to be kept from now on. */
    private static final String KEPT =
            """
            insert into kept_since (what, since) values ($1, $2)
            on conflict (what) do update set since = greatest(kept_since.since, excluded.since)
            """;

    private final Pool pool;

    Forgetting(Pool pool) {
        this.pool = pool;
    }

    /** How many rows there were that were before a moment. */
    Uni<Integer> forget(Kept what, Instant before) {
        var since = before.atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(KEPT)
                .execute(Tuple.of(what.name(), since))
                .chain(
                        () ->
                                Multi.createFrom()
                                        .iterable(what.statements())
                                        .onItem()
                                        .transformToUniAndConcatenate(it -> all(it, since))
                                        .collect()
                                        .asList())
                .map(counts -> counts.stream().mapToInt(Integer::intValue).sum());
    }

    private Uni<Integer> all(String delete, OffsetDateTime before) {
        return Multi.createBy()
                .repeating()
                .uni(() -> some(delete, before))
                .whilst(count -> count == CHUNK)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> some(String delete, OffsetDateTime before) {
        return pool.preparedQuery(delete)
                .execute(Tuple.of(before, CHUNK))
                .map(rows -> rows.rowCount());
    }
}
