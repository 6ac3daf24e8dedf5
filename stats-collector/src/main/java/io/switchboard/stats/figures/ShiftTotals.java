package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Step;
import io.switchboard.stats.shift.Lengths;
import io.switchboard.stats.shift.Lengths.Length;
import io.switchboard.stats.shift.OpenSpells;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** How hotlines were answered: their days as they are settled, and what has passed since. */
@Singleton
class ShiftTotals {

    private static final String SUMS =
            """
            select %s, sum(attended_ms)::bigint, sum(unattended_ms)::bigint, sum(begun_by_rota)::bigint, sum(begun_by_hand)::bigint,
                   sum(missed)::bigint, sum(declined)::bigint, sum(delayed)::bigint
            from hotline h join shift_day d on d.hotline = h.id and d.day between $2 and $3
            where $1::uuid is null or h.id = $1 group by 1
            """;

    private static final String DAYS = SUMS.formatted("d.day");
    private static final String MONTHS =
            SUMS.formatted("date_trunc('month', d.day::timestamp)::date");

    /** A settling meanwhile must not be seen by one of the statements only. */
    private static final String SNAPSHOT =
            "set transaction isolation level repeatable read, read only";

    private final Pool pool;
    private final OpenSpells open;

    ShiftTotals(Pool pool, OpenSpells open) {
        this.pool = pool;
        this.open = open;
    }

    /** @param hotline null for all together */
    Uni<Figures<ShiftFigures>> of(UUID hotline, Steps steps) {
        return pool.withTransaction(
                        connection ->
                                connection
                                        .query(SNAPSHOT)
                                        .execute()
                                        .chain(() -> settled(connection, hotline, steps))
                                        .chain(
                                                known ->
                                                        open.until(connection, hotline, steps.now())
                                                                .map(it -> add(it, known, steps))))
                .map(known -> steps.answer(known, Spells::plus, ShiftTotals::view));
    }

    private static Uni<Map<Instant, Spells>> settled(
            SqlConnection connection, UUID hotline, Steps steps) {
        return Readings.of(
                connection,
                steps.step() == Step.MONTH ? MONTHS : DAYS,
                Readings.bounds(hotline, steps),
                steps,
                Spells::of,
                Spells::plus);
    }

    private static Map<Instant, Spells> add(
            Lengths since, Map<Instant, Spells> known, Steps steps) {
        since.days()
                .forEach(
                        (day, length) -> {
                            if (steps.hold(day)) {
                                known.merge(
                                        steps.startOfStep(day), Spells.of(length), Spells::plus);
                            }
                        });
        return known;
    }

    private static ShiftFigures view(Span span, Spells spells) {
        return (spells == null ? Spells.NONE : spells).view(span);
    }

    private record Spells(
            long attended,
            long unattended,
            long byRota,
            long byHand,
            long missed,
            long declined,
            long delayed) {

        private static final Spells NONE = new Spells(0, 0, 0, 0, 0, 0, 0);

        private static Spells of(Row row) {
            return new Spells(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7));
        }

        private static Spells of(Length length) {
            return new Spells(length.attendedMillis(), length.unattendedMillis(), 0, 0, 0, 0, 0);
        }

        private Spells plus(Spells other) {
            return new Spells(
                    attended + other.attended,
                    unattended + other.unattended,
                    byRota + other.byRota,
                    byHand + other.byHand,
                    missed + other.missed,
                    declined + other.declined,
                    delayed + other.delayed);
        }

        private ShiftFigures view(Span span) {
            return new ShiftFigures(
                    span.start(),
                    attended / 1000,
                    unattended / 1000,
                    byRota,
                    byHand,
                    missed,
                    declined,
                    delayed);
        }
    }
}
