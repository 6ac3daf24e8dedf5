package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** OVH's {@code eventsChannel} of a room, which is published without a word on what it is: a setting, off by default. */
@Path("/api/v1/room-events")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RoomEventApi {

    /** Waits until the channel says something, 20 s at most: whether it did. 404 {@code no-events} when there is nothing to wait on. */
    @POST
    @Path("awaiting")
    Uni<Boolean> await(@NotNull @Valid RoomKey room);
}
