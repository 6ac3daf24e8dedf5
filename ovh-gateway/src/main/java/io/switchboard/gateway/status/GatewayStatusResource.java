package io.switchboard.gateway.status;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.GatewayStatusApi;
import jakarta.annotation.security.RolesAllowed;

/** Whether OVH answers us, over HTTP. */
@RolesAllowed("status")
class GatewayStatusResource implements GatewayStatusApi {

    private final Status status;

    GatewayStatusResource(Status status) {
        this.status = status;
    }

    @Override
    public Uni<GatewayStatus> status() {
        return status.ovh().map(GatewayStatus::new);
    }
}
