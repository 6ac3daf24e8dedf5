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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Later ends, for whoever holds a secret of the conference, as in {@link ConferenceApi}. */
@Path("/api/v1/conferences/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ExtensionApi {

    /**
     * Gives it a later end. Answers with {@code extendsTo} while OVH has not confirmed it; may be repeated. The invitation is mailed again
     * once it has. Refusals: 404 {@code unknown-conference}, 409 {@code conference-opening}, 410 {@code conference-over}, 422 {@code
     * unoffered-length}, {@code unoffered-day} or {@code not-later}.
     */
    @POST
    Uni<ConferenceView> extend(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret,
            @NotNull @Valid Extension extension);
}
