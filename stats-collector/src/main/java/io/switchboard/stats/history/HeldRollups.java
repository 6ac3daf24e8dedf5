package io.switchboard.stats.history;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.number.NumberIds;
import io.switchboard.stats.time.Calendar;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Hours and days of conferences that were held. Those touched are added up anew from what is held, not corrected by differences: so they are
 * right whatever came late, changed, or was read twice.
 */
@Singleton
class HeldRollups {

    private static final String CLEAR_HOURS =
            "delete from held_hour where number = any($1) and hour = any($2)";

    private static final String HOURS =
            """
            insert into held_hour (number, hour, conferences, calls, participants, seconds, longest_seconds)
            select $1, touched.hour, count(*), sum(calls), sum(participants), sum(seconds), max(seconds)
            from unnest($2::timestamptz[], $3::timestamptz[]) as touched (hour, next)
            join held_conference held on held.number = $1 and held.began >= touched.hour and held.began < touched.next
            group by touched.hour
            """;

    private static final String HOURS_TOGETHER =
            """
            insert into held_hour (number, hour, conferences, calls, participants, seconds, longest_seconds)
            select 0, touched, sum(conferences), sum(calls), sum(participants), sum(seconds), max(longest_seconds)
            from unnest($1::timestamptz[]) as touched cross join conference_number
            join held_hour held on held.number = conference_number.id and held.hour = touched
            group by touched
            """;

    private static final String CLEAR_DAYS =
            "delete from held_day where number = any($1) and day = any($2)";

    private static final String DAYS =
            """
            insert into held_day (number, day, conferences, calls, participants, seconds, longest_seconds)
            select held.number, touched.day, sum(conferences), sum(calls), sum(participants), sum(seconds), max(longest_seconds)
            from unnest($2::date[], $3::timestamptz[], $4::timestamptz[]) as touched (day, start, until)
            join held_hour held on held.number = any($1) and held.hour >= touched.start and held.hour < touched.until
            group by held.number, touched.day
            """;

    private final Calendar calendar;

    HeldRollups(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * To be called in the transaction that writes, by one writer at a time.
     *
     * @param touched when conferences began that are new or may have changed
     */
    Uni<Void> renew(SqlConnection connection, short number, Collection<Instant> touched) {
        var hours = touched.stream().map(calendar::hour).distinct().sorted().toList();
        var days = touched.stream().map(calendar::day).distinct().sorted().toList();
        var both = new Short[] {number, NumberIds.ALL_TOGETHER};
        return run(connection, CLEAR_HOURS, both, Utc.at(hours))
                .chain(() -> run(connection, HOURS, number, Utc.at(hours), ends(hours)))
                .chain(() -> run(connection, HOURS_TOGETHER, new Object[] {Utc.at(hours)}))
                .chain(() -> run(connection, CLEAR_DAYS, both, dates(days)))
                .chain(() -> run(connection, DAYS, both, dates(days), starts(days), endsOf(days)));
    }

    private Object ends(List<Instant> hours) {
        return Utc.at(hours.stream().map(calendar::nextHour).toList());
    }

    private Object starts(List<LocalDate> days) {
        return Utc.at(days.stream().map(calendar::start).toList());
    }

    private Object endsOf(List<LocalDate> days) {
        return Utc.at(days.stream().map(calendar::end).toList());
    }

    private static Object dates(List<LocalDate> days) {
        return days.toArray(LocalDate[]::new);
    }

    private static Uni<Void> run(SqlConnection connection, String sql, Object... values) {
        var tuple = Tuple.tuple();
        for (var value : values) {
            tuple.addValue(value);
        }
        return connection.preparedQuery(sql).execute(tuple).replaceWithVoid();
    }
}
