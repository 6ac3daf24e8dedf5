package io.switchboard.contracts.booking;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** The mail about a conference, for whoever holds a secret of it, as in {@link ConferenceApi}. */
@Path("/api/v1/conferences/{id}/invitation")
@Produces(MediaType.APPLICATION_JSON)
public interface InvitationApi {

    /**
     * Mails it once more to whoever booked. Refusals: 404 {@code unknown-conference}, 409 {@code conference-opening}, 410 {@code
     * conference-over}, also when its person is forgotten; 429 {@code too-many-requests} with {@code Retry-After}.
     */
    @POST
    Uni<Void> sendAgain(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret);
}
