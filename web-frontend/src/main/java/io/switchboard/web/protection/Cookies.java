package io.switchboard.web.protection;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Cookies, all alike: for this host and its whole path, out of reach of scripts, not sent along by other sites' forms. Over https their
 * names begin with {@code __Host-}, so that no neighbour under the same domain can set them.
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
        return Optional.ofNullable(exchange.request().getCookie(nameOf(name)))
                .map(Cookie::getValue);
    }

    /** @param kept for how long the browser keeps it */
    public void set(String name, String value, Duration kept) {
        exchange.response().addCookie(cookie(name, value).setMaxAge(kept.toSeconds()));
    }

    /** One that is gone with the browser's window. */
    public void setForNow(String name, String value) {
        exchange.response().addCookie(cookie(name, value));
    }

    public void forget(String name) {
        set(name, "", Duration.ZERO);
    }

    private Cookie cookie(String name, String value) {
        return Cookie.cookie(nameOf(name), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }

    private String nameOf(String name) {
        return secure ? "__Host-" + name : name;
    }
}
