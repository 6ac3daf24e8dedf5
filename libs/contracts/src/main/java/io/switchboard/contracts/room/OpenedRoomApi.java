package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The gateway's own record of the rooms that it opened. */
@Path("/api/v1/opened-rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OpenedRoomApi {

    /** Those that are not over by the record, at most 200, by key. OVH is not asked. */
    @POST
    @Path("listing")
    Uni<List<OpenedRoom>> list(@NotNull @Valid ListOpenedRooms wish);
}
