package io.switchboard.contracts.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What happens in a queue at this moment. */
@Path("/api/v1/queues/live")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface QueueLiveApi {

    @POST
    @Path("calls")
    Uni<Observed<List<QueueCall>>> calls(@NotNull @Valid QueueKey queue);

    @POST
    @Path("statistics")
    Uni<Observed<QueueStatistics>> statistics(@NotNull @Valid QueueKey queue);
}
