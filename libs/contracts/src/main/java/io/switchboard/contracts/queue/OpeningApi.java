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

/** When queues are open. */
@Path("/api/v1/queues/openings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OpeningApi {

    @POST
    @Path("listing")
    Uni<Observed<List<Opening>>> list(@NotNull @Valid QueueKey queue);

    /** The opening on this day from then to then: the one that is there already, or a new one. 422 {@code opening-without-length}. */
    @POST
    @Path("adding")
    Uni<Opening> add(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid AddOpening wish);

    /** One that is gone already is no error. */
    @POST
    @Path("removing")
    Uni<Void> remove(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid OpeningKey opening);
}
