package io.switchboard.web.figures;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

/** Says to stats-collector who we are. */
class CollectorToken extends ServiceToken {

    CollectorToken(ServiceTokens tokens) {
        super(tokens, "stats-collector");
    }
}
