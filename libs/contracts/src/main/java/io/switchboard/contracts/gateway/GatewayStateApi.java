package io.switchboard.contracts.gateway;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the gateway stands with OVH. */
@Path("/api/v1/administration/state")
@Produces(MediaType.APPLICATION_JSON)
public interface GatewayStateApi {

    @GET
    Uni<GatewayState> state();
}
