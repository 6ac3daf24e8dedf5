package io.switchboard.web.gateway;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

/** Says to ovh-gateway who we are. */
class GatewayToken extends ServiceToken {

    GatewayToken(ServiceTokens tokens) {
        super(tokens, "ovh-gateway");
    }
}
