package io.switchboard.contracts.moderation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceApi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestStreamElementType;

/**
 * A room and the people in it, for whoever holds a moderator's secret of the conference. A wrong secret is answered like an unknown
 * conference (404 {@code unknown-conference}), one of a conference that is over with 410 {@code conference-over}.
 */
@Path("/api/v1/moderation")
@Produces(MediaType.APPLICATION_JSON)
public interface ModerationApi {

    /** Exchanges the secret of the mailed link for one of this browser's. Both end with the room. May be repeated. */
    @POST
    @Path("opening")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Moderator> open(@NotNull @Valid OpenModeration wish);

    /** A moderator's secret for who holds a private link of the conference and may moderate; 403 {@code may-not-moderate} otherwise. */
    @POST
    @Path("{id}/opening")
    Uni<Moderator> openAsOwner(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret);

    /** The room as known now. Looking keeps OVH being asked for some seconds. */
    @GET
    @Path("{id}")
    Uni<RoomSight> look(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret);

    /** The room now, and again whenever something changed, at least every 10 s. Ends with the room. */
    @GET
    @Path("{id}/live")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    Multi<RoomSight> watch(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret);

    /**
     * Begins an act; how it goes on stands in the {@link RoomSight}. The same act id again is the same act. Refusals: 404 {@code
     * unknown-participant} for who has left, 409 {@code too-many-acts} while too many are under way.
     */
    @POST
    @Path("{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<RoomSight> act(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret,
            @NotNull @Valid Act act);

    /** OVH's own page of the room; 404 {@code not-offered} unless the setting is on. */
    @POST
    @Path("{id}/web-access")
    Uni<OvhPage> ovhPage(
            @PathParam("id") UUID id,
            @HeaderParam(ConferenceApi.SECRET) @NotBlank @Size(max = 100) String secret);
}
