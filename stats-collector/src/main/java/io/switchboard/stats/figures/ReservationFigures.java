package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.Step;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Reservations and conferences booked. */
@Singleton
class ReservationFigures {

    private static final String DAYS =
            """
            select day, requested, booked, cancelled, lost, extended, failed, length_minutes, leads, lead_minutes
            from booking_day where day between $1 and $2
            """;

    private static final String MONTHS =
            """
            select date_trunc('month', day::timestamp)::date, sum(requested)::bigint, sum(booked)::bigint, sum(cancelled)::bigint,
                   sum(lost)::bigint, sum(extended)::bigint, sum(failed)::bigint, sum(length_minutes)::bigint, sum(leads)::bigint,
                   sum(lead_minutes)::bigint
            from booking_day where day between $1 and $2 group by 1
            """;

    private final Pool pool;

    ReservationFigures(Pool pool) {
        this.pool = pool;
    }

    Uni<Figures<Reservations>> of(Steps steps) {
        return Readings.of(
                        pool,
                        steps.step() == Step.MONTH ? MONTHS : DAYS,
                        Tuple.of(steps.first(), steps.last()),
                        steps,
                        Booked::of,
                        Booked::plus)
                .map(known -> steps.answer(known, Booked::plus, ReservationFigures::view));
    }

    /** Every event comes: of a day without any, nothing happened. */
    private static Reservations view(Span span, Booked booked) {
        return (booked == null ? Booked.NONE : booked).view(span);
    }

    private record Booked(
            long requested,
            long booked,
            long cancelled,
            long lost,
            long extended,
            long failed,
            long lengthMinutes,
            long leads,
            long leadMinutes) {

        private static final Booked NONE = new Booked(0, 0, 0, 0, 0, 0, 0, 0, 0);

        private static Booked of(Row row) {
            return new Booked(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7),
                    row.getLong(8),
                    row.getLong(9));
        }

        private Booked plus(Booked other) {
            return new Booked(
                    requested + other.requested,
                    booked + other.booked,
                    cancelled + other.cancelled,
                    lost + other.lost,
                    extended + other.extended,
                    failed + other.failed,
                    lengthMinutes + other.lengthMinutes,
                    leads + other.leads,
                    leadMinutes + other.leadMinutes);
        }

        private Reservations view(Span span) {
            return new Reservations(
                    span.start(),
                    requested,
                    booked,
                    cancelled,
                    lost,
                    extended,
                    failed,
                    mean(lengthMinutes, booked),
                    mean(leadMinutes, leads));
        }

        private static Double mean(long sum, long count) {
            return count == 0 ? null : (double) sum / count;
        }
    }
}
