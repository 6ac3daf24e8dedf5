package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.shift.Timeline.Change;
import io.switchboard.stats.shift.Timeline.Window;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Puts right the days that are settled already when something is told of them late: they are changed by the difference that it makes. To be used
 * while the hotline's row is held.
 */
@Singleton
class Correction {

    /** The database's: what it finds just before a change is what was until then. */
    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    private static final String SETTLED =
            """
            select (select since from kept_since where what = 'SHIFTS'),
                   (select until from shift_settled where hotline = $1)
            """;

    private final Timelines timelines;
    private final ShiftDays days;
    private final Calendar calendar;

    Correction(Timelines timelines, ShiftDays days, Calendar calendar) {
        this.timelines = timelines;
        this.days = days;
        this.calendar = calendar;
    }

    /** A change has been kept. */
    Uni<Void> of(SqlConnection connection, UUID hotline, Change change) {
        return settled(connection, hotline)
                .chain(
                        settled ->
                                correct(
                                        connection,
                                        hotline,
                                        new Window(change.at(), settled.until()),
                                        all -> all.without(change)));
    }

    /** A window has been kept. */
    Uni<Void> of(SqlConnection connection, UUID hotline, Window window) {
        return settled(connection, hotline)
                .chain(
                        settled ->
                                correct(
                                        connection,
                                        hotline,
                                        settled.part(window),
                                        all -> all.without(window)));
    }

    private Uni<Settled> settled(SqlConnection connection, UUID hotline) {
        return connection
                .preparedQuery(SETTLED)
                .execute(Tuple.of(hotline))
                .map(rows -> Settled.of(rows.iterator().next()));
    }

    private Uni<Void> correct(
            SqlConnection connection, UUID hotline, Window spell, UnaryOperator<Timeline> before) {
        if (!spell.since().isBefore(spell.until())) {
            return Uni.createFrom().voidItem();
        }
        return timelines
                .between(connection, hotline, spell.since().minus(TICK), spell.until())
                .map(all -> lengths(all, spell).minus(lengths(before.apply(all), spell)))
                .chain(difference -> days.add(connection, hotline, difference));
    }

    private Lengths lengths(Timeline timeline, Window spell) {
        return timeline.between(spell.since(), spell.until(), calendar);
    }

    /**
     * @param since from when on all is kept that the days were counted from
     * @param until to where they are
     */
    private record Settled(Instant since, Instant until) {

        private static Settled of(Row row) {
            return new Settled(moment(row, 0), moment(row, 1));
        }

        private static Instant moment(Row row, int column) {
            var moment = row.getOffsetDateTime(column);
            return moment == null ? Instant.EPOCH : moment.toInstant();
        }

        private Window part(Window window) {
            return window.within(since, until)
                    .findFirst()
                    .orElse(new Window(window.since(), window.since()));
        }
    }
}
