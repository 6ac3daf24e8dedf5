package io.switchboard.booking.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Booking;
import io.switchboard.booking.conference.Openings;
import io.switchboard.booking.reservation.ConfirmationRefused.LinkExpired;
import io.switchboard.booking.reservation.ConfirmationRefused.UnknownLink;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Turns the secret of a mailed link into a conference. */
@ApplicationScoped
class Confirmations {

    private final ReservationLedger ledger;
    private final Openings openings;
    private final Clock clock;

    Confirmations(ReservationLedger ledger, Openings openings, Clock clock) {
        this.ledger = ledger;
        this.openings = openings;
        this.clock = clock;
    }

    /** However often the same secret comes while its link is good, there is one conference, and it is shown. */
    Uni<ConfirmedConference> confirm(Secret secret) {
        return ledger.bySecret(secret.hash())
                .onItem()
                .ifNull()
                .failWith(UnknownLink::new)
                .map(this::booking)
                .chain(openings::begin);
    }

    private Booking booking(Reservation reservation) {
        if (reservation.isOver(clock.instant())) {
            throw new LinkExpired();
        }
        return reservation.booking();
    }
}
