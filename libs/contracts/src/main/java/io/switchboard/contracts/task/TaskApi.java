package io.switchboard.contracts.task;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Work that OVH does by itself, as the gateway tells of it. */
@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TaskApi {

    /** How far it is. OVH forgets tasks that are over: 404 {@code unknown-task}. */
    @POST
    @Path("reading")
    Uni<Observed<Task>> read(@NotNull @Valid TaskKey task);
}
