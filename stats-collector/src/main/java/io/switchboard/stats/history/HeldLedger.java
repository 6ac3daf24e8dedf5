package io.switchboard.stats.history;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.history.ConferenceHistory;
import io.switchboard.stats.retention.KeptSince;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Conferences that were held, in Postgres, with their hours and days. Written again they change nothing. */
@Singleton
class HeldLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** One at a time: the rows of all numbers together are added up from those of each. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtext('held'))";

    /** Read so late that nothing was to be expected any more. */
    private static final String SETTLED =
            """
            select id from held_conference
            where number = $1 and id = any($2) and read_at >= began + $3 * interval '1 millisecond'
            """;

    private static final String BEGUN =
            "select began from held_conference where number = $1 and id = any($2)";

    private static final String WRITE =
            """
            insert into held_conference (number, id, began, ended, seconds, calls, participants, read_at)
            select $1, told.*, $8
            from unnest($2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::bigint[], $6::int[], $7::int[]) as told
            on conflict (number, id) do update set began = excluded.began, ended = excluded.ended, seconds = excluded.seconds,
              calls = excluded.calls, participants = excluded.participants, read_at = excluded.read_at
            """;

    private final Pool pool;
    private final HeldRollups rollups;
    private final KeptSince kept;

    HeldLedger(Pool pool, HeldRollups rollups, KeptSince kept) {
        this.pool = pool;
        this.rollups = rollups;
        this.kept = kept;
    }

    /** Those of these ids that must be read: not held yet, or read when less than {@code unsettled} had passed since they began. */
    Uni<List<Long>> toRead(short number, List<Long> ids, Duration unsettled) {
        return pool.preparedQuery(SETTLED)
                .execute(Tuple.of(number, ids.toArray(Long[]::new), unsettled.toMillis()))
                .map(rows -> each(rows, row -> row.getLong("id")))
                .map(settled -> ids.stream().filter(it -> !settled.contains(it)).toList());
    }

    Uni<Void> write(short number, List<ConferenceHistory> held, Instant readAt) {
        if (held.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return pool.withTransaction(connection -> write(connection, number, held, readAt))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    /** What is so old that its like was deleted stays out: its day holds it already. */
    private Uni<Void> write(
            SqlConnection connection, short number, List<ConferenceHistory> told, Instant readAt) {
        return connection
                .query(ONE_AT_A_TIME)
                .execute()
                .chain(() -> kept.held(connection))
                .map(since -> told.stream().filter(it -> !it.begin().isBefore(since)).toList())
                .chain(
                        held ->
                                held.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : add(connection, number, held, readAt));
    }

    private Uni<Void> add(
            SqlConnection connection, short number, List<ConferenceHistory> held, Instant readAt) {
        var begun = held.stream().map(ConferenceHistory::begin).collect(Collectors.toSet());
        return before(connection, number, held)
                .invoke(begun::addAll)
                .chain(() -> connection.preparedQuery(WRITE).execute(tuple(number, held, readAt)))
                .chain(() -> rollups.renew(connection, number, begun));
    }

    /** When those of them began that were known, so far as we knew. */
    private static Uni<Set<Instant>> before(
            SqlConnection connection, short number, List<ConferenceHistory> held) {
        var ids = held.stream().map(ConferenceHistory::id).toArray(Long[]::new);
        return connection
                .preparedQuery(BEGUN)
                .execute(Tuple.of(number, ids))
                .map(rows -> each(rows, row -> Utc.instant(row, "began")));
    }

    private static Tuple tuple(short number, List<ConferenceHistory> held, Instant readAt) {
        return Tuple.tuple()
                .addShort(number)
                .addValue(held.stream().map(ConferenceHistory::id).toArray(Long[]::new))
                .addValue(Utc.at(held.stream().map(ConferenceHistory::begin).toList()))
                .addValue(Utc.at(held.stream().map(ConferenceHistory::end).toList()))
                .addValue(held.stream().map(it -> it.duration().toSeconds()).toArray(Long[]::new))
                .addValue(held.stream().map(it -> whole(it.connections())).toArray(Integer[]::new))
                .addValue(held.stream().map(it -> whole(it.participants())).toArray(Integer[]::new))
                .addOffsetDateTime(Utc.at(readAt));
    }

    private static Integer whole(long count) {
        return Math.clamp(count, 0, Integer.MAX_VALUE);
    }

    private static <T> Set<T> each(Iterable<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(read)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
