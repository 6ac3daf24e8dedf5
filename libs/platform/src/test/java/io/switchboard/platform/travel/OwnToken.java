package io.switchboard.platform.travel;

import io.switchboard.platform.identity.ServiceToken;
import io.switchboard.platform.identity.ServiceTokens;

public class OwnToken extends ServiceToken {

    public OwnToken(ServiceTokens tokens) {
        super(tokens, "platform-test");
    }
}
