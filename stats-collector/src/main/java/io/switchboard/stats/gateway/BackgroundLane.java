package io.switchboard.stats.gateway;

import io.switchboard.contracts.gateway.Lane;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.Locale;

/** Nobody waits for figures: whatever we ask lets all others pass. */
public class BackgroundLane implements ClientRequestFilter {

    private static final String LANE = Lane.BACKGROUND.name().toLowerCase(Locale.ROOT);

    @Override
    public void filter(ClientRequestContext call) {
        call.getHeaders().putSingle(Lane.HEADER, LANE);
    }
}
