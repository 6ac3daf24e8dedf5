package io.switchboard.web.protection;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers that tell browsers what not to do, on every answer whoever made it. */
@Singleton
class SecurityHeaders {

    /** Early, so that answers of other filters have them too. */
    private static final int EARLY = 1_000;

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(ProtectionConfig config) {
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (config.secureCookies()) {
            headers.put("Strict-Transport-Security", config.strictTransportSecurity());
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, EARLY);
    }

    private void add(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        headers.forEach(response::putHeader);
        exchange.next();
    }
}
