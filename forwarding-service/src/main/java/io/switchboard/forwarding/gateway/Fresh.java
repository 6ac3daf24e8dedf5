package io.switchboard.forwarding.gateway;

import io.switchboard.contracts.gateway.Observed;

/** OVH's own word, and nothing that stands in for it: nobody acts on what is told in place of an answer that OVH did not give. */
public final class Fresh {

    private Fresh() {}

    /** Fails with {@link GatewayTrouble}. */
    public static <T> T of(Observed<T> observed) {
        if (observed.stale()) {
            throw GatewayTrouble.stale();
        }
        return observed.what();
    }
}
