package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.moderation.Act;
import io.switchboard.contracts.moderation.Moderator;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.web.booking.Moderation;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is in the room of a conference, and acting there for whoever booked it. */
@ForPrograms
@Needs(Scope.MODERATION)
@Path(ConferenceResource.PATH + "/{id}/room")
@Produces(MediaType.APPLICATION_JSON)
public class RoomResource {

    private final Desk desk;
    private final Moderation moderation;

    RoomResource(Desk desk, Moderation moderation) {
        this.desk = desk;
        this.moderation = moderation;
    }

    @GET
    @Operation(
            summary = "The room as known now",
            description = "Looking keeps OVH being asked for some seconds: look again for more.")
    public Uni<RoomSight> look(String id) {
        return moderator(id).chain(it -> moderation.look(it.conference(), it.secret()));
    }

    @POST
    @Path("acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mute, lock, and what else a moderator can do",
            description =
                    "Begins the act; how far it is stands in the room. The same act id is the same act.")
    public Uni<RoomSight> act(String id, @NotNull @Valid Act act) {
        return moderator(id).chain(it -> moderation.act(it.conference(), it.secret(), act));
    }

    private Uni<Moderator> moderator(String id) {
        return desk.open(id)
                .chain(opened -> moderation.openAsOwner(opened.conference().id(), opened.secret()));
    }
}
