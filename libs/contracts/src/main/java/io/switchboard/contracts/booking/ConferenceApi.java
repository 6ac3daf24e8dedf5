package io.switchboard.contracts.booking;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/**
 * Conferences, for whoever holds a secret to one: the id alone opens nothing, and a wrong secret is answered like an unknown conference
 * (404 {@code unknown-conference}).
 */
@Path("/api/v1/conferences")
@Produces(MediaType.APPLICATION_JSON)
public interface ConferenceApi {

    String SECRET = "Conference-Secret";

    @GET
    @Path("{id}")
    Uni<ConferenceView> show(
            @PathParam("id") UUID id,
            @HeaderParam(SECRET) @NotBlank @Size(max = 100) String secret);

    /**
     * Gives the conference back: its room ends at OVH. Answers with the conference {@code ended}, or {@code ending} while OVH does not
     * answer; may be repeated. Refusals: 409 {@code conference-opening}, 410 {@code conference-over} when it failed or ended by itself.
     */
    @DELETE
    @Path("{id}")
    Uni<ConferenceView> cancel(
            @PathParam("id") UUID id,
            @HeaderParam(SECRET) @NotBlank @Size(max = 100) String secret);
}
