package io.switchboard.platform.time;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the services that we call how long our own caller still waits. */
@Provider
public class TimeLeftSender implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext call) {
        TimeLeft.deadline()
                .ifPresent(
                        deadline ->
                                call.getHeaders()
                                        .putSingle(
                                                TimeLeft.HEADER,
                                                Long.toString(deadline.left().toMillis())));
    }
}
