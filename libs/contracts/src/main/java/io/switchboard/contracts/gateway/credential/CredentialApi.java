package io.switchboard.contracts.gateway.credential;

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

/** Keys to OVH's API. */
@Path("/api/v1/administration/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CredentialApi {

    /** How OVH knows us, asked anew at most every minute. */
    @GET
    @Path("ours")
    Uni<OurAccess> ours();

    /** All keys of the account, whoever has them, if our own key may see them (502 {@code ovh-refuses-us} otherwise). */
    @GET
    Uni<Observed<List<Credential>>> list();

    /** Its holder can call nothing any more. 409 {@code own-credential} for the one that the gateway lives on. */
    @POST
    @Path("revoking")
    Uni<Void> revoke(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid CredentialKey credential);
}
