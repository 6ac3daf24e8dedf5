package io.switchboard.contracts.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.contracts.gateway.Observed;
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

/** Numbers and lines of our billing accounts, and where lines send their calls. Each change is read back before it is answered. */
@Path("/api/v1/lines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface LineApi {

    /** All that our billing accounts have, at most ten minutes old. */
    @GET
    @Path("offered")
    Uni<Observed<List<OfferedNumber>>> offered();

    /** 404 {@code unknown-number} when none of our billing accounts has this line. */
    @POST
    @Path("forwarding/reading")
    Uni<Observed<LineForwarding>> read(@NotNull @Valid LineKey line);

    /** From now on all calls go there. */
    @POST
    @Path("forwarding/setting")
    Uni<LineForwarding> forward(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ForwardLine wish);

    /** The line rings itself again. */
    @POST
    @Path("forwarding/stopping")
    Uni<LineForwarding> stop(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid LineKey line);

    /** From now on calls that nobody answers go there, be the line silent, busy or without a phone. */
    @POST
    @Path("unanswered/setting")
    Uni<LineForwarding> forwardUnanswered(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ForwardUnanswered wish);

    /** Calls that nobody answers go nowhere any more. */
    @POST
    @Path("unanswered/stopping")
    Uni<LineForwarding> stopUnanswered(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid LineKey line);
}
