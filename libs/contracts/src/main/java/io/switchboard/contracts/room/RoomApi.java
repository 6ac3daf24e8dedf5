package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Rooms, as the gateway offers them. Access codes travel in bodies, never in an address, since addresses end up in logs. Errors are
 * problem+json; OVH's own troubles come as 502, 503 or 504, so whoever asked may ask again.
 */
@Path("/api/v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RoomApi {

    /**
     * Opens a room until an instant: created and configured, or not there at all. May be repeated with {@link OpenRoom#repeated()} set;
     * 409 {@code room-number-taken} when the wished code is somebody else's.
     */
    @POST
    @Path("opening")
    Uni<Room> open(@NotNull @Valid OpenRoom wish);

    /** The room as OVH has it now; 404 {@code unknown-room} once it is over. */
    @POST
    @Path("reading")
    Uni<Room> read(@NotNull @Valid RoomKey room);

    /** Ends a room some seconds from now. May be repeated; a room that is over already is no error. */
    @POST
    @Path("ending")
    Uni<Void> end(@NotNull @Valid RoomKey room);
}
