package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Has the days of hotlines hold what was of them up to a moment. */
@Singleton
class Settling {

    private static final String HOTLINES = "select id from hotline order by id";
    private static final String HOLD = "select id from hotline where id = $1 for update";
    private static final String SETTLED = "select until from shift_settled where hotline = $1";

    private static final String SETTLE =
            """
            insert into shift_settled (hotline, until) values ($1, $2)
            on conflict (hotline) do update set until = excluded.until
            """;

    private final Pool pool;
    private final Timelines timelines;
    private final ShiftDays days;
    private final Calendar calendar;

    Settling(Pool pool, Timelines timelines, ShiftDays days, Calendar calendar) {
        this.pool = pool;
        this.timelines = timelines;
        this.days = days;
        this.calendar = calendar;
    }

    Uni<List<UUID>> hotlines() {
        return pool.preparedQuery(HOTLINES)
                .execute()
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(row -> row.getUUID(0))
                                        .toList());
    }

    Uni<Void> settle(UUID hotline, Instant until) {
        return pool.withTransaction(
                connection ->
                        connection
                                .preparedQuery(HOLD)
                                .execute(Tuple.of(hotline))
                                .chain(() -> settled(connection, hotline))
                                .chain(
                                        from ->
                                                from.isBefore(until)
                                                        ? settle(connection, hotline, from, until)
                                                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Instant> settled(SqlConnection connection, UUID hotline) {
        return connection
                .preparedQuery(SETTLED)
                .execute(Tuple.of(hotline))
                .map(
                        rows ->
                                rows.rowCount() == 0
                                        ? Instant.EPOCH
                                        : rows.iterator().next().getOffsetDateTime(0).toInstant());
    }

    private Uni<Void> settle(SqlConnection connection, UUID hotline, Instant from, Instant until) {
        return timelines
                .between(connection, hotline, from, until)
                .map(timeline -> timeline.between(from, until, calendar))
                .chain(lengths -> days.add(connection, hotline, lengths))
                .chain(
                        () ->
                                connection
                                        .preparedQuery(SETTLE)
                                        .execute(Tuple.of(hotline, until.atOffset(ZoneOffset.UTC))))
                .replaceWithVoid();
    }
}
