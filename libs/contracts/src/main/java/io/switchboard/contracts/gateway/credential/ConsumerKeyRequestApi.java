package io.switchboard.contracts.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
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

/** Asking OVH for a consumer key, which a person validates at OVH. */
@Path("/api/v1/administration/consumer-key-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ConsumerKeyRequestApi {

    /** 409 {@code no-application} where OVH knows us by a service account, or not at all. */
    @POST
    @Path("making")
    Uni<ConsumerKeyRequest> make(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid RequestConsumerKey wish);

    /** Asks OVH for its state while it is pending; 404 {@code unknown-request}. */
    @POST
    @Path("reading")
    Uni<ConsumerKeyRequest> read(@NotNull @Valid ConsumerKeyRequestKey request);

    /** The key of a validated request, once; 409 {@code not-validated} (also when it was refused or given up), 410 {@code already-shown}. */
    @POST
    @Path("showing")
    Uni<ConsumerKey> show(@NotNull @Valid ConsumerKeyRequestKey request);
}
