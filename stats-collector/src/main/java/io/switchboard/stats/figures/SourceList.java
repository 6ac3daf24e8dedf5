package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Sources.HotlineSource;
import io.switchboard.contracts.figures.Sources.NumberSource;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What there are figures of. */
@Singleton
class SourceList {

    private static final String NUMBERS =
            """
            select number, histories_until, histories_fetched, histories_trouble
            from conference_number order by number
            """;

    private static final String HOTLINES =
            """
            select slug, name, number, exists (select from queue q where q.number = h.number)
            from hotline h order by name, slug
            """;

    /** From the beginning of each index, not from all days. */
    private static final String SINCE =
            """
            select least(
              (select min(day) from conference_number n
               cross join lateral (select day from occupancy_day where number = n.id order by day limit 1) first),
              (select min(day) from held_day where number = 0),
              (select min(day) from booking_day),
              (select min(day) from queue_day where queue = 0),
              (select min(day) from hotline h
               cross join lateral (select day from shift_day where hotline = h.id order by day limit 1) first))
            """;

    private final Pool pool;
    private final Calendar calendar;

    SourceList(Pool pool, Calendar calendar) {
        this.pool = pool;
        this.calendar = calendar;
    }

    Uni<Sources> all() {
        return list(NUMBERS, SourceList::number)
                .chain(
                        numbers ->
                                list(HOTLINES, SourceList::hotline)
                                        .chain(
                                                hotlines ->
                                                        since().map(
                                                                        since ->
                                                                                new Sources(
                                                                                        calendar
                                                                                                .zone(),
                                                                                        since
                                                                                                .orElse(
                                                                                                        null),
                                                                                        numbers,
                                                                                        hotlines))));
    }

    private <T> Uni<List<T>> list(String select, Function<Row, T> source) {
        return pool.preparedQuery(select)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(source).toList());
    }

    private Uni<Optional<Instant>> since() {
        return pool.preparedQuery(SINCE)
                .execute()
                .map(
                        rows ->
                                Optional.ofNullable(rows.iterator().next().getLocalDate(0))
                                        .map(calendar::start));
    }

    private static NumberSource number(Row row) {
        return new NumberSource(
                new DialNumber(row.getString(0)),
                Readings.moment(row, 1),
                Readings.moment(row, 2),
                row.getString(3));
    }

    private static HotlineSource hotline(Row row) {
        return new HotlineSource(
                row.getString(0),
                row.getString(1),
                new DialNumber(row.getString(2)),
                row.getBoolean(3));
    }
}
