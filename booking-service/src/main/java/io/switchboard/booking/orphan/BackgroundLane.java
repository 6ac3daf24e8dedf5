package io.switchboard.booking.orphan;

import io.switchboard.contracts.gateway.Lane;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Lets all others go first: nobody waits for what is asked here. */
public class BackgroundLane implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext call) {
        call.getHeaders().putSingle(Lane.HEADER, "background");
    }
}
