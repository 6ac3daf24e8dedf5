package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.GatewayStatusApi.GatewayStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Whether OVH can be reached through the gateway. */
@ApplicationScoped
public class OvhReach {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final GatewayStatusClient gateway;

    OvhReach(@RestClient GatewayStatusClient gateway) {
        this.gateway = gateway;
    }

    /** False as well when the gateway is away: without it there is no OVH for us. */
    public Uni<Boolean> answers() {
        return gateway.status()
                .map(GatewayStatus::ovh)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(false)
                .onFailure()
                .recoverWithItem(false);
    }
}
