package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.contracts.gateway.Observed;
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

/** OVH's own pages of a room, as an alternative to ours. */
@Path("/api/v1/web-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface WebAccessApi {

    @POST
    @Path("listing")
    Uni<Observed<List<WebAccess>>> list(@NotNull @Valid RoomKey room);

    /** The page of this kind: the one that is there, or a new one. */
    @POST
    @Path("creating")
    Uni<WebAccess> create(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid CreateWebAccess wish);

    /** Its address opens nothing any more; one that is gone already is no error. */
    @POST
    @Path("removing")
    Uni<Void> remove(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid WebAccessKey access);
}
