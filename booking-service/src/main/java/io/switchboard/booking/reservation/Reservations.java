package io.switchboard.booking.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.reservation.Reservation.Asked;
import io.switchboard.booking.reservation.ReservationRefused.MalformedAddress;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Takes requests for conferences whose address is proved by a mailed link. */
@ApplicationScoped
class Reservations {

    private final Requests requests;
    private final ReservationLedger ledger;
    private final Sealer sealer;
    private final BookingConfig config;
    private final Clock clock;

    Reservations(
            Requests requests,
            ReservationLedger ledger,
            Sealer sealer,
            BookingConfig config,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.sealer = sealer;
        this.config = config;
        this.clock = clock;
    }

    /** Keeps the request, so that its link is mailed; the same Idempotency-Key gets the same receipt. */
    Uni<ReservationReceipt> request(
            String idempotencyKey, String clientAddress, ReservationRequest request) {
        var address = EmailAddress.parse(request.address()).orElseThrow(MalformedAddress::new);
        var asked =
                requests.sealed(
                        "idempotency",
                        idempotencyKey,
                        clientAddress,
                        address,
                        request.conference());
        // As exact as the database keeps it, so that a repeated receipt is the same one.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return ledger.keep(asked, now, () -> taken(asked, now))
                .map(kept -> new ReservationReceipt(kept.id(), kept.expiresAt()));
    }

    private ReservationLedger.Taken taken(Asked asked, Instant now) {
        var secret = Secret.random();
        var reservation = Reservation.byLink(asked, secret.hash(), now, config.linkValidity());
        var event =
                new ReservationRequested(
                        reservation.id(),
                        asked.address(),
                        asked.domain(),
                        sealer.seal(Ring.LINK, SealedField.CONFIRMATION_SECRET, secret.text()),
                        asked.lasting().length(),
                        asked.lasting().lastDay(),
                        asked.title(),
                        reservation.expiresAt(),
                        asked.language(),
                        asked.zone());
        return new ReservationLedger.Taken(reservation, event);
    }
}
