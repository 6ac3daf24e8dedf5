package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Step;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Conferences that were held. */
@Singleton
class HeldFigures {

    private static final String HOURS =
            """
            select hour, conferences, calls, participants, seconds, longest_seconds
            from held_hour where number = $1 and hour >= $2 and hour < $3
            """;

    private static final String DAYS =
            """
            select day, conferences, calls, participants, seconds, longest_seconds
            from held_day where number = $1 and day between $2 and $3
            """;

    private static final String MONTHS =
            """
            select date_trunc('month', day::timestamp)::date, sum(conferences)::bigint, sum(calls)::bigint,
                   sum(participants)::bigint, sum(seconds)::bigint, max(longest_seconds)
            from held_day where number = $1 and day between $2 and $3 group by 1
            """;

    /** A number whose histories were never fetched makes all of them incomplete. */
    private static final String FETCHED =
            """
            select min(histories_from), max(histories_from), min(coalesce(histories_until, 'epoch')), max(histories_until)
            from conference_number where $1 = 0 or id = $1
            """;

    private final Pool pool;

    HeldFigures(Pool pool) {
        this.pool = pool;
    }

    Uni<Figures<HeldConferences>> of(int number, Steps steps) {
        return fetched(number)
                .chain(
                        fetched ->
                                Readings.of(
                                                pool,
                                                select(steps.step()),
                                                Readings.bounds(number, steps),
                                                steps,
                                                Held::of,
                                                Held::plus)
                                        .map(
                                                known ->
                                                        steps.answer(
                                                                known, Held::plus, fetched::view)));
    }

    private Uni<Fetched> fetched(int number) {
        return pool.preparedQuery(FETCHED)
                .execute(Tuple.of(number))
                .map(rows -> Fetched.of(rows.iterator().next()));
    }

    private static String select(Step step) {
        return switch (step) {
            case MINUTE, HOUR -> HOURS;
            case DAY -> DAYS;
            case MONTH -> MONTHS;
        };
    }

    /**
     * How far histories are fetched, of all the numbers that it is about; null for none.
     *
     * @param earliest from where on those of one number are
     * @param since from where on those of all are
     * @param until to where those of all are
     * @param latest to where those of one are
     */
    private record Fetched(Instant earliest, Instant since, Instant until, Instant latest) {

        private static Fetched of(Row row) {
            return new Fetched(
                    Readings.moment(row, 0),
                    Readings.moment(row, 1),
                    Readings.moment(row, 2),
                    Readings.moment(row, 3));
        }

        private HeldConferences view(Span span, Held held) {
            var all = lies(span.start(), since, until) && !span.end().isAfter(until);
            if (held != null) {
                return held.view(span, all);
            }
            return meets(span)
                    ? Held.NONE.view(span, all)
                    : new HeldConferences(span.start(), false, null, null, null, null, null);
        }

        private boolean meets(Span span) {
            return earliest != null
                    && latest != null
                    && span.end().isAfter(earliest)
                    && span.start().isBefore(latest);
        }

        private static boolean lies(Instant moment, Instant from, Instant to) {
            return from != null && to != null && !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    private record Held(
            long conferences, long calls, long participants, long seconds, long longest) {

        private static final Held NONE = new Held(0, 0, 0, 0, 0);

        private static Held of(Row row) {
            return new Held(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5));
        }

        private Held plus(Held other) {
            return new Held(
                    conferences + other.conferences,
                    calls + other.calls,
                    participants + other.participants,
                    seconds + other.seconds,
                    Math.max(longest, other.longest));
        }

        private HeldConferences view(Span span, boolean complete) {
            return new HeldConferences(
                    span.start(), complete, conferences, calls, participants, seconds, longest);
        }
    }
}
