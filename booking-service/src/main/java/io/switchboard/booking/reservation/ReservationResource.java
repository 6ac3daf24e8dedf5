package io.switchboard.booking.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.Confirmation;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.booking.ReservationApi;
import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.platform.sealing.Secret;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Reservations over HTTP: says what the verbs mean, decides nothing. Who hangs up does not stop what has begun. */
@Cancellable(false)
@RolesAllowed("reserve")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
public class ReservationResource implements ReservationApi {

    private final Reservations reservations;
    private final Confirmations confirmations;

    ReservationResource(Reservations reservations, Confirmations confirmations) {
        this.reservations = reservations;
        this.confirmations = confirmations;
    }

    /** Its annotations are written again since a status of its own makes the framework ignore those of the interface. */
    @Override
    @POST
    @ResponseStatus(202)
    @Operation(summary = "Takes a request and mails the link that confirms it")
    @APIResponse(
            responseCode = "202",
            description = "Taken; the link is mailed",
            content = @Content(schema = @Schema(implementation = ReservationReceipt.class)))
    @APIResponse(responseCode = "409", description = "idempotency-key-reused")
    @APIResponse(
            responseCode = "422",
            description = "malformed-address, unoffered-length, unoffered-day, unoffered-start")
    @APIResponse(responseCode = "429", description = "too-many-requests: Retry-After says when")
    public Uni<ReservationReceipt> request(
            @HeaderParam(IDEMPOTENCY_KEY) String idempotencyKey,
            @HeaderParam(CLIENT_ADDRESS) String clientAddress,
            ReservationRequest request) {
        return reservations.request(idempotencyKey, clientAddress, request);
    }

    @Override
    @Operation(summary = "Confirms by the mailed secret; waits some seconds for the room")
    @APIResponse(
            responseCode = "200",
            description = "The conference, open or still opening; the same one each time",
            content = @Content(schema = @Schema(implementation = ConfirmedConference.class)))
    @APIResponse(responseCode = "404", description = "unknown-link")
    @APIResponse(responseCode = "410", description = "link-expired")
    @APIResponse(
            responseCode = "429",
            description = "too-many-requests: the link was pressed too often")
    public Uni<ConfirmedConference> confirm(Confirmation confirmation) {
        return confirmations.confirm(new Secret(confirmation.secret()));
    }
}
