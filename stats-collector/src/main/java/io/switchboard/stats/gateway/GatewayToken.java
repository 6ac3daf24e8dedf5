package io.switchboard.stats.gateway;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

/** Says to the gateway who calls. */
public class GatewayToken extends ServiceToken {

    public GatewayToken(ServiceTokens tokens) {
        super(tokens, "ovh-gateway");
    }
}
