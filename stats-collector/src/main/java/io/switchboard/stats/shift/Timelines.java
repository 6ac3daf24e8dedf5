package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.shift.Timeline.Change;
import io.switchboard.stats.shift.Timeline.Window;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What is known of how a hotline was answered between two moments. */
@Singleton
class Timelines {

    /** The change that the first moment finds, and those up to the last. */
    private static final String CHANGES =
            """
            (select done_at, version, answering from shift_change
             where hotline = $1 and done_at <= $2 order by done_at desc, version desc limit 1)
            union all
            (select done_at, version, answering from shift_change
             where hotline = $1 and done_at > $2 and done_at < $3)
            order by 1, 2
            """;

    private static final String WINDOWS =
            "select since, until from unattended where hotline = $1 and until > $2 and since < $3";

    Uni<Timeline> between(SqlConnection connection, UUID hotline, Instant from, Instant to) {
        var bounds = Tuple.of(hotline, from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC));
        return connection
                .preparedQuery(CHANGES)
                .execute(bounds)
                .map(rows -> list(rows).map(Timelines::change).toList())
                .chain(
                        changes ->
                                connection
                                        .preparedQuery(WINDOWS)
                                        .execute(bounds)
                                        .map(rows -> new Timeline(changes, windows(rows))));
    }

    private static List<Window> windows(Iterable<Row> rows) {
        return list(rows)
                .map(
                        row ->
                                new Window(
                                        row.getOffsetDateTime(0).toInstant(),
                                        row.getOffsetDateTime(1).toInstant()))
                .toList();
    }

    private static Change change(Row row) {
        return new Change(row.getOffsetDateTime(0).toInstant(), row.getLong(1), row.getInteger(2));
    }

    private static Stream<Row> list(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
