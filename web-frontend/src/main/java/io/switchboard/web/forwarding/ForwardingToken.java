package io.switchboard.web.forwarding;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

/** Says to forwarding-service who we are. */
class ForwardingToken extends ServiceToken {

    ForwardingToken(ServiceTokens tokens) {
        super(tokens, "forwarding-service");
    }
}
