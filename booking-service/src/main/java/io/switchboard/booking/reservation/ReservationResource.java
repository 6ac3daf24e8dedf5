package io.switchboard.booking.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.Confirmation;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.ReservationApi;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Reservations over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("reserve")
public class ReservationResource implements ReservationApi {

    private final Reservations reservations;
    private final Confirmations confirmations;

    ReservationResource(Reservations reservations, Confirmations confirmations) {
        this.reservations = reservations;
        this.confirmations = confirmations;
    }

    @Override
    @ResponseStatus(202)
    public Uni<ReservationReceipt> request(
            String idempotencyKey, String clientAddress, ReservationRequest request) {
        return reservations.request(idempotencyKey, clientAddress, request);
    }

    @Override
    public Uni<ConfirmedConference> confirm(Confirmation confirmation) {
        return confirmations.confirm(new Secret(confirmation.secret()));
    }
}
