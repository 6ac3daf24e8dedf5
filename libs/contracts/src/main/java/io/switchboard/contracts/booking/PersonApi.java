package io.switchboard.contracts.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
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
import java.util.List;

/**
 * What somebody may do whom the door has let in, named by their address. The door answers for it that they are who they say; addresses
 * travel in bodies only.
 */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PersonApi {

    /**
     * Books without a mailed link; waits about 3 s for OVH, then answers with one that is still {@code opening}. Refusals: 422 {@code
     * unoffered-length} or {@code unoffered-day}, 429 {@code too-many-requests}, 409 {@code idempotency-key-reused}.
     *
     * @param idempotencyKey the same within 24 h gives the same conference
     * @param clientAddress network address of the person asking, which requests are counted by
     */
    @POST
    @Path("conferences/booking")
    Uni<ConfirmedConference> book(
            @HeaderParam(ReservationApi.IDEMPOTENCY_KEY) @NotBlank @Size(min = 8, max = 200)
                    String idempotencyKey,
            @HeaderParam(ReservationApi.CLIENT_ADDRESS) @NotBlank @Size(max = 64)
                    String clientAddress,
            @NotNull @Valid BookConference wish);

    /** Their conferences, the newest first; those whose person is forgotten are nobody's. */
    @POST
    @Path("conferences/listing")
    Uni<Page<ConferenceView>> list(@NotNull @Valid ConferencesOf wish);

    /** A secret that opens one conference of theirs for half a day, as confirming gives one; 404 {@code unknown-conference} for another's. */
    @POST
    @Path("conferences/opening")
    Uni<ConfirmedConference> open(@NotNull @Valid ConferenceOf wish);

    /** Everything that is held about them. */
    @POST
    @Path("data")
    Uni<List<HeldData>> data(@NotNull @Valid PersonKey person);
}
