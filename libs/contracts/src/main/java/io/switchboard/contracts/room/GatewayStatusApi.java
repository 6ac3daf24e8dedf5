package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether OVH answers us. */
@Path("/api/v1/status")
@Produces(MediaType.APPLICATION_JSON)
public interface GatewayStatusApi {

    /** Known from a signed call at most some seconds old. */
    @GET
    Uni<GatewayStatus> status();

    /** @param ovh whether OVH accepted our latest signed call */
    record GatewayStatus(boolean ovh) {}
}
