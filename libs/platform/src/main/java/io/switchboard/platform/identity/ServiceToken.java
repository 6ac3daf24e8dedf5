package io.switchboard.platform.identity;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Puts our token on each call to one other service, with the person of the request under way. A client's interface registers its own subclass. */
public abstract class ServiceToken implements ClientRequestFilter {

    private final ServiceTokens tokens;
    private final String audience;

    protected ServiceToken(ServiceTokens tokens, String audience) {
        this.tokens = tokens;
        this.audience = audience;
    }

    @Override
    public void filter(ClientRequestContext call) {
        call.getHeaders()
                .putSingle(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + tokens.to(audience, OnBehalfOf.person()));
    }
}
