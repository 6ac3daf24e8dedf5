package io.switchboard.contracts.booking;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Asking for a conference, and confirming the request by what was mailed. */
@Path("/api/v1/reservations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ReservationApi {

    String IDEMPOTENCY_KEY = "Idempotency-Key";
    String CLIENT_ADDRESS = "Client-Address";

    /**
     * Takes a request and mails its link. Refusals: 400 {@code invalid}, 422 {@code malformed-address}, {@code unoffered-length}, {@code
     * unoffered-day} or {@code unoffered-start}, 429 {@code too-many-requests} with {@code Retry-After}; 409 {@code
     * idempotency-key-reused} when the key came with another body.
     *
     * @param idempotencyKey of the caller's choice; the same key within 24 h gives the same receipt and sends no second mail
     * @param clientAddress network address of the person asking, which requests are counted by
     */
    @POST
    Uni<ReservationReceipt> request(
            @HeaderParam(IDEMPOTENCY_KEY) @Size(min = 8, max = 200) String idempotencyKey,
            @HeaderParam(CLIENT_ADDRESS) @NotBlank @Size(max = 64) String clientAddress,
            @NotNull @Valid ReservationRequest request);

    /**
     * Confirms by the secret of the mailed link and opens the conference; waits about 3 s for OVH, then answers with a conference that is
     * still {@code opening}. May be repeated: the same conference comes back. Refusals: 404 {@code unknown-link}, 410 {@code link-expired},
     * 429 {@code too-many-requests}.
     */
    @POST
    @Path("confirmation")
    Uni<ConfirmedConference> confirm(@NotNull @Valid Confirmation confirmation);
}
