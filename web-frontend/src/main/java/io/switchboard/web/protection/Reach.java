package io.switchboard.web.protection;

import io.vertx.core.http.CookieSameSite;

/** How far a cookie goes. */
public enum Reach {
    /** To every page, also by a link from elsewhere. */
    SITE("/", CookieSameSite.LAX, "__Host-"),
    /** To the administrators' pages alone, and never when another site leads there. */
    ADMINISTRATION("/admin", CookieSameSite.STRICT, "__Secure-"),
    /** To the way to an identity provider and back alone; coming back is a link from elsewhere. */
    PROVIDER_SIGN_IN("/sign-in/provider", CookieSameSite.LAX, "__Secure-"),
    /** To the way out alone, likewise. */
    SIGN_OUT("/sign-out", CookieSameSite.LAX, "__Secure-");

    private final String path;
    private final CookieSameSite sameSite;
    private final String prefix;

    Reach(String path, CookieSameSite sameSite, String prefix) {
        this.path = path;
        this.sameSite = sameSite;
        this.prefix = prefix;
    }

    String path() {
        return path;
    }

    CookieSameSite sameSite() {
        return sameSite;
    }

    /** What browsers want the name to begin with over https, so that they keep neighbours from setting it. */
    String prefix() {
        return prefix;
    }
}
