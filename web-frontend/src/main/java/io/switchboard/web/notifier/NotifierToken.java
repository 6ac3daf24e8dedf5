package io.switchboard.web.notifier;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

/** Says to the notifier who we are. */
class NotifierToken extends ServiceToken {

    NotifierToken(ServiceTokens tokens) {
        super(tokens, "notifier");
    }
}
