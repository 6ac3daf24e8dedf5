package io.switchboard.gateway.status;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.GatewayState;
import io.switchboard.contracts.gateway.GatewayStateApi;
import io.switchboard.gateway.budget.Standing;
import io.switchboard.gateway.ovh.Breaker;
import io.switchboard.gateway.ovh.OvhClock;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** How the gateway stands with OVH, over HTTP. */
@RolesAllowed("administration")
class GatewayStateResource implements GatewayStateApi {

    private final Status status;
    private final Standing standing;
    private final Breaker breaker;
    private final OvhClock clock;

    GatewayStateResource(Status status, Standing standing, Breaker breaker, OvhClock clock) {
        this.status = status;
        this.standing = standing;
        this.breaker = breaker;
        this.clock = clock;
    }

    @Override
    public Uni<GatewayState> state() {
        return status.ovh().chain(ovh -> standing.now().map(seen -> state(ovh, seen)));
    }

    private GatewayState state(boolean ovh, Standing.Seen seen) {
        return new GatewayState(
                ovh,
                breaker.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                seen.tokens(),
                seen.pace(),
                seen.rate(),
                seen.replicas(),
                seen.waiting(),
                clock.difference());
    }
}
