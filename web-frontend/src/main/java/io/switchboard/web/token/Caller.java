package io.switchboard.web.token;

import io.switchboard.web.protection.FormName;
import jakarta.enterprise.context.RequestScoped;

/** The token by which a program came in, once the gate has let it. */
@RequestScoped
public class Caller {

    private ApiToken token;

    void is(ApiToken recognised) {
        token = recognised;
    }

    public ApiToken token() {
        if (token == null) {
            throw new IllegalStateException("a resource was reached past the gate");
        }
        return token;
    }

    /** Whether it speaks for people of this domain. */
    public boolean speaksFor(String domain) {
        return token().domains().include(domain);
    }

    /** The program's own name of a wish, made ours: two tokens that use the same name mean two wishes. */
    public String key(String idempotencyKey) {
        return new FormName(token().id()).key("api", idempotencyKey);
    }
}
