package io.switchboard.stats.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEnded;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.InvitationRequested;
import io.switchboard.contracts.conference.ModerationOffered;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Counts reservations and conferences: each event has its effect once, in whatever order and however often it comes. */
@Singleton
class Bookings {

    private final BookingFacts facts;
    private final BookingDays days;
    private final Calendar calendar;

    Bookings(BookingFacts facts, BookingDays days, Calendar calendar) {
        this.facts = facts;
        this.days = days;
        this.calendar = calendar;
    }

    /** To be used inside the transaction that notes the event. */
    Uni<Void> take(SqlConnection connection, ConferenceEvent event, Instant at) {
        return switch (event) {
            case ReservationRequested it ->
                    facts.requested(connection, it.reservation(), at)
                            .chain(isNew -> isNew ? requested(connection, at) : nothing());
            case ConferenceBooked it -> booked(connection, it);
            case ConferenceFailed it ->
                    facts.failed(connection, it.conference(), it.failedAt())
                            .chain(isNew -> isNew ? failed(connection, it) : nothing());
            case ConferenceExtended it ->
                    extended(connection, new Told(it.conference(), it.endsAt()));
            case ConferenceCancelled it ->
                    became(connection, Turn.CANCELLED, new Told(it.conference(), it.endsAt()));
            case ConferenceLost it ->
                    became(connection, Turn.LOST, new Told(it.conference(), it.endsAt()));
            case ConferenceEnded _, InvitationRequested _, ModerationOffered _, SurveyDue _ ->
                    nothing();
        };
    }

    private Uni<Void> requested(SqlConnection connection, Instant at) {
        return days.requested(connection, calendar.day(at));
    }

    private Uni<Void> failed(SqlConnection connection, ConferenceFailed event) {
        return days.failed(connection, calendar.day(event.confirmedAt()));
    }

    private Uni<Void> booked(SqlConnection connection, ConferenceBooked event) {
        var booking = Booking.of(event);
        return facts.booked(connection, event.conference(), booking)
                .chain(
                        earlier ->
                                earlier == null
                                        ? nothing()
                                        : days.booked(
                                                connection,
                                                calendar.day(event.bookedAt()),
                                                booking,
                                                earlier));
    }

    private Uni<Void> extended(SqlConnection connection, Told told) {
        return became(connection, Turn.EXTENDED, told).chain(() -> facts.prolong(connection, told));
    }

    private Uni<Void> became(SqlConnection connection, Turn turn, Told told) {
        return facts.became(connection, turn, told)
                .chain(
                        kept ->
                                kept == null
                                        ? nothing()
                                        : days.became(
                                                connection,
                                                calendar.day(kept.bookedAt()),
                                                turn,
                                                kept.traits()));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
