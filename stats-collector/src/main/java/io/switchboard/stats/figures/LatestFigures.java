package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.FiguresNow.NumberNow;
import io.switchboard.contracts.figures.FiguresNow.QueueNow;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The latest that is known. */
@Singleton
public class LatestFigures {

    private static final String NUMBERS =
            """
            select n.number, m.minute, m.participants, m.active_rooms, m.rooms
            from conference_number n
            cross join lateral (select minute, participants, active_rooms, rooms from occupancy_minute
                                where number = n.id order by minute desc limit 1) m
            order by n.number
            """;

    /** A queue that no hotline is known of goes by its number. */
    private static final String QUEUES =
            """
            select q.number, coalesce(h.slug, q.number), coalesce(h.name, q.number),
                   l.at, l.waiting, l.longest_wait_seconds, l.talking
            from queue q
            cross join lateral (select at, waiting, longest_wait_seconds, talking from queue_look
                                where queue = q.id order by at desc limit 1) l
            left join lateral (select slug, name from hotline
                               where number = q.number order by told_at desc limit 1) h on true
            order by 3, 1
            """;

    private static final String REST =
            """
            select count(*) filter (where answering > 0),
                   count(*) filter (where answering = 0
                                      and exists (select from unattended u
                                                  where u.hotline = h.id and u.until > $1 and u.since <= $1)),
                   coalesce((select booked from booking_day where day = $2), 0)
            from hotline h
            """;

    private final Pool pool;
    private final Calendar calendar;
    private final Clock clock;

    LatestFigures(Pool pool, Calendar calendar, Clock clock) {
        this.pool = pool;
        this.calendar = calendar;
        this.clock = clock;
    }

    public Uni<FiguresNow> now() {
        var now = clock.instant();
        return list(NUMBERS, LatestFigures::number)
                .chain(
                        numbers ->
                                list(QUEUES, LatestFigures::queue)
                                        .chain(queues -> with(now, numbers, queues)));
    }

    private Uni<FiguresNow> with(Instant now, List<NumberNow> numbers, List<QueueNow> queues) {
        return pool.preparedQuery(REST)
                .execute(Tuple.of(Readings.utc(now), calendar.day(now)))
                .map(rows -> rows.iterator().next())
                .map(
                        row ->
                                new FiguresNow(
                                        now,
                                        numbers,
                                        queues,
                                        row.getInteger(0),
                                        row.getInteger(1),
                                        row.getLong(2)));
    }

    private <T> Uni<List<T>> list(String select, Function<Row, T> view) {
        return pool.preparedQuery(select)
                .execute()
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(view).toList());
    }

    private static NumberNow number(Row row) {
        return new NumberNow(
                new DialNumber(row.getString(0)),
                Readings.moment(row, 1),
                row.getInteger(2),
                row.getInteger(3),
                row.getInteger(4));
    }

    private static QueueNow queue(Row row) {
        return new QueueNow(
                new DialNumber(row.getString(0)),
                row.getString(1),
                row.getString(2),
                Readings.moment(row, 3),
                row.getInteger(4),
                row.getLong(5),
                row.getInteger(6));
    }
}
