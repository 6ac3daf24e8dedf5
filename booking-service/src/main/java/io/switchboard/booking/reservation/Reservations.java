package io.switchboard.booking.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.reservation.Reservation.Asked;
import io.switchboard.booking.reservation.ReservationRefused.ForeignAddress;
import io.switchboard.booking.reservation.ReservationRefused.MalformedAddress;
import io.switchboard.booking.reservation.ReservationRefused.UnofferedLength;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Takes requests for conferences. */
@ApplicationScoped
class Reservations {

    private final AllowedAddresses allowed;
    private final ReservationLedger ledger;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final BookingConfig config;
    private final Clock clock;

    Reservations(
            AllowedAddresses allowed,
            ReservationLedger ledger,
            Sealer sealer,
            Fingerprints fingerprints,
            BookingConfig config,
            Clock clock) {
        this.allowed = allowed;
        this.ledger = ledger;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.config = config;
        this.clock = clock;
    }

    /** Keeps the request, so that its link is mailed; the same Idempotency-Key gets the same receipt. */
    Uni<ReservationReceipt> request(
            String idempotencyKey, String clientAddress, ReservationRequest request) {
        return keep(asked(idempotencyKey, clientAddress, request, acceptable(request)));
    }

    private EmailAddress acceptable(ReservationRequest request) {
        var address = EmailAddress.parse(request.address()).orElseThrow(MalformedAddress::new);
        if (!allowed.allow(address)) {
            throw new ForeignAddress();
        }
        if (!config.lengths().contains(request.conference().length())) {
            throw new UnofferedLength();
        }
        return address;
    }

    private Asked asked(
            String key, String clientAddress, ReservationRequest request, EmailAddress address) {
        return new Asked(
                sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address.text()),
                address.domain(),
                fingerprints.of("address", address.mailbox()),
                fingerprints.of("network", clientAddress),
                key == null ? null : fingerprints.of("idempotency-key", key),
                fingerprints.of("request", address.text() + request),
                request.conference().length(),
                request.conference().language(),
                request.conference().zone());
    }

    private Uni<ReservationReceipt> keep(Asked asked) {
        // As exact as the database keeps it, so that a repeated receipt is the same one.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var secret = Secret.random();
        var reservation =
                new Reservation(
                        UUID.randomUUID(), asked, secret.hash(), now, config.linkValidity());
        var event =
                new ReservationRequested(
                        reservation.id(),
                        asked.address(),
                        asked.domain(),
                        sealer.seal(Ring.LINK, SealedField.CONFIRMATION_SECRET, secret.text()),
                        asked.length(),
                        null,
                        null,
                        reservation.expiresAt(),
                        asked.language(),
                        asked.zone());
        return ledger.keep(asked, reservation, event, now)
                .map(kept -> new ReservationReceipt(kept.id(), kept.expiresAt()));
    }
}
