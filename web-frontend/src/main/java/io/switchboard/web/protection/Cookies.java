package io.switchboard.web.protection;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Cookies, all alike: for this host, out of reach of scripts, not sent along by other sites' forms. Over https their names begin with
 * what browsers protect: no neighbour under the same domain sets a {@code __Host-} one.
 */
@RequestScoped
public class Cookies {

    private final RoutingContext exchange;
    private final boolean secure;

    Cookies(RoutingContext exchange, ProtectionConfig config) {
        this.exchange = exchange;
        this.secure = config.secureCookies();
    }

    public Optional<String> get(String name) {
        return get(Reach.SITE, name);
    }

    Optional<String> get(Reach reach, String name) {
        return Optional.ofNullable(exchange.request().getCookie(nameOf(reach, name)))
                .map(Cookie::getValue);
    }

    /** @param kept for how long the browser keeps it */
    public void set(String name, String value, Duration kept) {
        set(Reach.SITE, name, value, kept);
    }

    void set(Reach reach, String name, String value, Duration kept) {
        exchange.response().addCookie(cookie(reach, name, value).setMaxAge(kept.toSeconds()));
    }

    /** One that is gone with the browser's window. */
    void setForNow(String name, String value) {
        exchange.response().addCookie(cookie(Reach.SITE, name, value));
    }

    void forget(Reach reach, String name) {
        set(reach, name, "", Duration.ZERO);
    }

    private Cookie cookie(Reach reach, String name, String value) {
        return Cookie.cookie(nameOf(reach, name), value)
                .setPath(reach.path())
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(reach.sameSite());
    }

    private String nameOf(Reach reach, String name) {
        return secure ? reach.prefix() + name : name;
    }
}
