package io.switchboard.booking.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Openings;
import io.switchboard.contracts.booking.BookConference;
import io.switchboard.contracts.booking.ConfirmedConference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes requests for conferences of people for whom the door answers: requests like all others, but confirmed as they come. */
@ApplicationScoped
public class DirectBookings {

    private final Requests requests;
    private final ReservationLedger ledger;
    private final Openings openings;
    private final Clock clock;

    DirectBookings(Requests requests, ReservationLedger ledger, Openings openings, Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.openings = openings;
        this.clock = clock;
    }

    /** The same Idempotency-Key gets the same conference; also when we died between the request and its conference. */
    public Uni<ConfirmedConference> book(
            String idempotencyKey, String clientAddress, BookConference wish) {
        var asked =
                requests.sealed(
                        "booking",
                        idempotencyKey,
                        clientAddress,
                        wish.address(),
                        wish.conference());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return ledger.keep(
                        asked,
                        now,
                        () -> new ReservationLedger.Taken(Reservation.direct(asked, now), null))
                .chain(kept -> openings.begin(kept.booking()));
    }
}
