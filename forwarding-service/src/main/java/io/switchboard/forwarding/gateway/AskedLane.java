package io.switchboard.forwarding.gateway;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.switchboard.contracts.gateway.Lane;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.Locale;

/** Says to the gateway who goes first: what is asked in the background lets all others pass. */
public class AskedLane implements ClientRequestFilter {

    private static final String PLACE = AskedLane.class.getName();

    /** From now on the calls of the context under way go in this lane. */
    static void is(Lane lane) {
        ContextLocals.put(PLACE, lane);
    }

    @Override
    public void filter(ClientRequestContext call) {
        if (VertxContext.isOnDuplicatedContext()) {
            ContextLocals.<Lane>get(PLACE)
                    .ifPresent(
                            lane ->
                                    call.getHeaders()
                                            .putSingle(
                                                    Lane.HEADER,
                                                    lane.name().toLowerCase(Locale.ROOT)));
        }
    }
}
