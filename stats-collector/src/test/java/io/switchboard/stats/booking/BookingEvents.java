package io.switchboard.stats.booking;

import static io.switchboard.stats.Told.SEALED;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceCancelled;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ConferenceExtended;
import io.switchboard.contracts.conference.ConferenceFailed;
import io.switchboard.contracts.conference.ConferenceLost;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.Time;
import io.switchboard.stats.Told;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What the booking-service tells. */
@Singleton
public class BookingEvents {

    private static final DialNumber NUMBER = new DialNumber("0033199000021");

    private final Told told;

    BookingEvents(Told told) {
        this.told = told;
    }

    public void requested(Instant at) {
        var id = UUID.randomUUID();
        tell(
                id,
                at,
                new ReservationRequested(
                        id,
                        SEALED,
                        "ministry.example",
                        SEALED,
                        Duration.ofHours(1),
                        null,
                        SEALED,
                        at.plus(Duration.ofHours(1)),
                        Language.FRENCH,
                        Time.PARIS));
    }

    /** @param lead null for no start */
    public void booked(UUID id, String domain, Instant at, Duration length, Duration lead) {
        tell(
                id,
                at,
                new ConferenceBooked(
                        id,
                        UUID.randomUUID(),
                        SEALED,
                        domain,
                        NUMBER,
                        SEALED,
                        SEALED,
                        SEALED,
                        lead == null ? null : at.plus(lead),
                        at,
                        at.plus(length),
                        Language.FRENCH,
                        Time.PARIS));
    }

    public UUID booked(String domain, Instant at, Duration length) {
        var id = UUID.randomUUID();
        booked(id, domain, at, length, null);
        return id;
    }

    public void cancelled(UUID id, Instant at) {
        tell(
                id,
                at,
                new ConferenceCancelled(
                        id,
                        SEALED,
                        "ministry.example",
                        NUMBER,
                        SEALED,
                        null,
                        at.plus(Duration.ofHours(1)),
                        at,
                        1,
                        Language.FRENCH,
                        Time.PARIS));
    }

    public void lost(UUID id, Instant at) {
        tell(
                id,
                at,
                new ConferenceLost(
                        id,
                        SEALED,
                        "ministry.example",
                        NUMBER,
                        SEALED,
                        null,
                        at.plus(Duration.ofHours(1)),
                        at,
                        1,
                        Language.FRENCH,
                        Time.PARIS));
    }

    public void extended(UUID id, Instant at) {
        tell(
                id,
                at,
                new ConferenceExtended(
                        id,
                        SEALED,
                        "ministry.example",
                        NUMBER,
                        SEALED,
                        SEALED,
                        SEALED,
                        null,
                        at.minus(Duration.ofHours(1)),
                        at.plus(Duration.ofHours(1)),
                        at.plus(Duration.ofHours(2)),
                        1,
                        Language.FRENCH,
                        Time.PARIS));
    }

    public void failed(Instant confirmedAt) {
        var id = UUID.randomUUID();
        tell(
                id,
                confirmedAt.plusSeconds(600),
                new ConferenceFailed(
                        id,
                        UUID.randomUUID(),
                        SEALED,
                        "ministry.example",
                        confirmedAt,
                        confirmedAt.plusSeconds(600),
                        Language.FRENCH,
                        Time.PARIS));
    }

    private void tell(UUID subject, Instant at, ConferenceEvent event) {
        told.event(ConferenceEvent.TOPIC, subject, 1, at, event);
    }
}
