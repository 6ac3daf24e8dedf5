package io.switchboard.contracts.queue;

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

/** Phones that answer a queue. OVH ignores a phone that is set while the queue is open already: place it before the opening. */
@Path("/api/v1/queues/agents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AgentApi {

    @POST
    @Path("listing")
    Uni<Observed<List<Agent>>> list(@NotNull @Valid QueueKey queue);

    /** Found by its number, or made; tied to the queue; available. */
    @POST
    @Path("placing")
    Uni<Agent> place(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid PlaceAgent wish);

    /** 404 {@code unknown-agent} when the service has none of this id. */
    @POST
    @Path("switching")
    Uni<Agent> switchTo(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid SwitchAgent wish);
}
