package io.switchboard.stats.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.booking.Booking.Traits;
import io.switchboard.stats.booking.BookingFacts.Earlier;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Counts a day. What becomes of a conference later counts on the day of its booking. */
@Singleton
class BookingDays {

    private static final String ONE =
            """
            insert into booking_day (day, %1$s) values ($1, 1)
            on conflict (day) do update set %1$s = booking_day.%1$s + 1
            """;

    private static final String BOOKED =
            """
            insert into booking_day (day, booked, extended, cancelled, lost, length_minutes, leads, lead_minutes)
            values ($1, 1, $2, $3, $4, $5, $6, $7)
            on conflict (day) do update
              set booked = booking_day.booked + 1, extended = booking_day.extended + $2,
                  cancelled = booking_day.cancelled + $3, lost = booking_day.lost + $4,
                  length_minutes = booking_day.length_minutes + $5, leads = booking_day.leads + $6,
                  lead_minutes = booking_day.lead_minutes + $7
            """;

    private static final String SHARES =
            """
            insert into booking_share_%1$s (property, %1$s, value, booked, cancelled)
            values ('DOMAIN', $1, $2, $5, $6), ('LEAD', $1, $4, $5, $6), ('LENGTH', $1, $3, $5, $6)
            on conflict (property, %1$s, value) do update
              set booked = booking_share_%1$s.booked + excluded.booked,
                  cancelled = booking_share_%1$s.cancelled + excluded.cancelled
            """;

    private static final String DAY_SHARES = SHARES.formatted("day");
    private static final String MONTH_SHARES = SHARES.formatted("month");

    Uni<Void> requested(SqlConnection connection, LocalDate day) {
        return one(connection, day, "requested");
    }

    Uni<Void> failed(SqlConnection connection, LocalDate day) {
        return one(connection, day, "failed");
    }

    Uni<Void> booked(SqlConnection connection, LocalDate day, Booking booking, Earlier earlier) {
        var values =
                Tuple.tuple()
                        .addLocalDate(day)
                        .addLong(count(earlier.extended()))
                        .addLong(count(earlier.cancelled()))
                        .addLong(count(earlier.lost()))
                        .addLong(booking.length().toMinutes())
                        .addLong(count(booking.lead() != null))
                        .addLong(booking.lead() == null ? 0 : booking.lead().toMinutes());
        return connection
                .preparedQuery(BOOKED)
                .execute(values)
                .chain(
                        () ->
                                shares(
                                        connection,
                                        day,
                                        booking.traits(),
                                        1,
                                        count(earlier.cancelled())));
    }

    Uni<Void> became(SqlConnection connection, LocalDate day, Turn turn, Traits traits) {
        return one(connection, day, turn.column())
                .chain(
                        () ->
                                turn == Turn.CANCELLED
                                        ? shares(connection, day, traits, 0, 1)
                                        : Uni.createFrom().voidItem());
    }

    private static Uni<Void> one(SqlConnection connection, LocalDate day, String column) {
        return connection
                .preparedQuery(ONE.formatted(column))
                .execute(Tuple.of(day))
                .replaceWithVoid();
    }

    private static Uni<Void> shares(
            SqlConnection connection, LocalDate day, Traits traits, long booked, long cancelled) {
        return connection
                .preparedQuery(DAY_SHARES)
                .execute(values(day, traits, booked, cancelled))
                .chain(
                        () ->
                                connection
                                        .preparedQuery(MONTH_SHARES)
                                        .execute(
                                                values(
                                                        day.withDayOfMonth(1),
                                                        traits,
                                                        booked,
                                                        cancelled)))
                .replaceWithVoid();
    }

    private static Tuple values(LocalDate from, Traits traits, long booked, long cancelled) {
        return Tuple.of(from, traits.domain(), traits.length(), traits.lead(), booked, cancelled);
    }

    private static long count(boolean happened) {
        return happened ? 1 : 0;
    }
}
