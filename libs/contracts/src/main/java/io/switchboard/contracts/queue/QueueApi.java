package io.switchboard.contracts.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Queues: OVH's {@code easyHunting}. 409 {@code not-one-queue} for a service that has none or several. */
@Path("/api/v1/queues")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface QueueApi {

    /** The public numbers of all queues, at most ten minutes old. */
    @GET
    Uni<Observed<List<DialNumber>>> list();

    @POST
    @Path("reading")
    Uni<Observed<Queue>> read(@NotNull @Valid QueueKey queue);

    @POST
    @Path("overflow/setting")
    Uni<Queue> setOverflow(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid SetOverflow wish);

    @POST
    @Path("closing/reading")
    Uni<Observed<Closing>> closing(@NotNull @Valid QueueKey queue);

    @POST
    @Path("closing/setting")
    Uni<Closing> setClosing(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid SetClosing wish);
}
