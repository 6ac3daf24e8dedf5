package io.switchboard.stats.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.booking.Booking.Traits;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What is known of reservations and conferences. A statement that finds its fact known, or too old to be kept, changes nothing. */
@Singleton
class BookingFacts {

    private static final String REQUESTED =
            """
            insert into reservation (id, requested_at)
            select $1, $2 where not exists (select from kept_since where what = 'BOOKINGS' and since > $2)
            on conflict (id) do nothing
            """;

    private static final String BOOKED =
            """
            insert into conference (id, known_until, booked_at, domain, length_class, lead_class)
            select $1, $2, $3, $4, $5, $6 where not exists (select from kept_since where what = 'BOOKINGS' and since > $2)
            on conflict (id) do update
              set booked_at = excluded.booked_at, domain = excluded.domain, length_class = excluded.length_class,
                  lead_class = excluded.lead_class, known_until = greatest(conference.known_until, excluded.known_until)
              where conference.booked_at is null
            returning extended, cancelled, lost
            """;

    private static final String FAILED =
            """
            insert into conference (id, known_until, failed)
            select $1, $2, true where not exists (select from kept_since where what = 'BOOKINGS' and since > $2)
            on conflict (id) do update set failed = true where not conference.failed
            """;

    /** Of a conference whose booking we have not heard of it is only noted. */
    private static final String BECAME =
            """
            insert into conference (id, known_until, %1$s)
            select $1, $2, true where not exists (select from kept_since where what = 'BOOKINGS' and since > $2)
            on conflict (id) do update
              set %1$s = true, known_until = greatest(conference.known_until, excluded.known_until)
              where not conference.%1$s
            returning booked_at, domain, length_class, lead_class
            """;

    /** Each time that it is extended. */
    private static final String PROLONG =
            "update conference set known_until = $2 where id = $1 and known_until < $2";

    /** Whether it is new. */
    Uni<Boolean> requested(SqlConnection connection, UUID reservation, Instant at) {
        return run(connection, REQUESTED, Tuple.of(reservation, utc(at)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Whether it is new. */
    Uni<Boolean> failed(SqlConnection connection, UUID conference, Instant at) {
        return run(connection, FAILED, Tuple.of(conference, utc(at)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** What was told of it before its booking; null when the booking is known. */
    Uni<Earlier> booked(SqlConnection connection, UUID conference, Booking booking) {
        var traits = booking.traits();
        var knownUntil =
                booking.endsAt().isAfter(booking.bookedAt())
                        ? booking.endsAt()
                        : booking.bookedAt();
        var values =
                Tuple.tuple()
                        .addUUID(conference)
                        .addOffsetDateTime(utc(knownUntil))
                        .addOffsetDateTime(utc(booking.bookedAt()))
                        .addString(traits.domain())
                        .addString(traits.length())
                        .addString(traits.lead());
        return run(connection, BOOKED, values)
                .map(rows -> rows.rowCount() == 1 ? Earlier.of(rows.iterator().next()) : null);
    }

    /** The booking that it happened to; null when it is known already, or the booking is not. */
    Uni<Kept> became(SqlConnection connection, Turn turn, Told told) {
        return run(
                        connection,
                        BECAME.formatted(turn.column()),
                        Tuple.of(told.conference(), utc(told.endsAt())))
                .map(rows -> rows.rowCount() == 1 ? Kept.of(rows.iterator().next()) : null);
    }

    /** A conference is kept until some time after its end, so that what becomes of it is known to be its. */
    Uni<Void> prolong(SqlConnection connection, Told told) {
        return run(connection, PROLONG, Tuple.of(told.conference(), utc(told.endsAt())))
                .replaceWithVoid();
    }

    private static Uni<RowSet<Row>> run(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** What was told of a conference before its booking was. */
    record Earlier(boolean extended, boolean cancelled, boolean lost) {

        private static Earlier of(Row row) {
            return new Earlier(row.getBoolean(0), row.getBoolean(1), row.getBoolean(2));
        }
    }

    /** A booking as it is kept. */
    record Kept(Instant bookedAt, Traits traits) {

        private static Kept of(Row row) {
            var bookedAt = row.getOffsetDateTime(0);
            return bookedAt == null
                    ? null
                    : new Kept(
                            bookedAt.toInstant(),
                            new Traits(row.getString(1), row.getString(2), row.getString(3)));
        }
    }
}
