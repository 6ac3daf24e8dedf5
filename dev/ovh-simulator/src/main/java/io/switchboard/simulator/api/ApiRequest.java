package io.switchboard.simulator.api;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * A call as it came over the wire.
 *
 * @param uri path and query exactly as sent: what the signature covers
 * @param rawPath the path with its version prefix, still percent-encoded
 * @param rawQuery what follows the question mark, empty when there is none
 * @param peer the address that the connection comes from
 * @param clockError how far the clock of the machine that took the call is ahead of OVH's
 */
public record ApiRequest(
        String method,
        String uri,
        String rawPath,
        String rawQuery,
        MultiMap headers,
        byte[] body,
        String peer,
        Duration clockError) {
    private static final String TIME = "/auth/time";
    private static final String BEARER = "Bearer ";

    public static ApiRequest of(HttpServerRequest http, byte[] body) {
        var uri = http.uri();
        int question = uri.indexOf('?');
        return new ApiRequest(
                http.method().name(),
                uri,
                question < 0 ? uri : uri.substring(0, question),
                question < 0 ? "" : uri.substring(question + 1),
                http.headers(),
                body,
                http.remoteAddress().hostAddress(),
                Duration.ZERO);
    }

    public ApiRequest judgedWith(Duration clockError) {
        return new ApiRequest(method, uri, rawPath, rawQuery, headers, body, peer, clockError);
    }

    public ApiRequest withoutQuery() {
        return new ApiRequest(method, uri, rawPath, "", headers, body, peer, clockError);
    }

    public String scheme() {
        return header("X-Forwarded-Proto").orElse("http");
    }

    public String host() {
        return header("Host").orElse("");
    }

    /** The address that it comes from, as the proxy in front says if there is one; it is believed, as with the scheme. */
    public String client() {
        return header("X-Forwarded-For")
                .map(chain -> chain.substring(chain.lastIndexOf(',') + 1).strip())
                .orElse(peer);
    }

    public String application() {
        return headers.get("X-Ovh-Application");
    }

    public String consumer() {
        return headers.get("X-Ovh-Consumer");
    }

    public String timestamp() {
        return headers.get("X-Ovh-Timestamp");
    }

    public String signature() {
        return headers.get("X-Ovh-Signature");
    }

    /** The access token of whoever calls without a signature. */
    public Optional<String> bearer() {
        return header("Authorization")
                .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(it -> it.substring(BEARER.length()).strip());
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Scheme and host, where a person finds the simulator's pages. */
    public String origin() {
        return scheme() + "://" + host();
    }

    /** The path behind {@code /1.0} or {@code /v1}: what access rules and the schema speak of. */
    public String path() {
        int slash = rawPath.indexOf('/', 1);
        return slash < 0 ? "/" : rawPath.substring(slash);
    }

    /** Whether it may change something at OVH. */
    public boolean changes() {
        return !method.equals("GET");
    }

    /** Whether it counts for OVH's rate, as all do but the question for the time. */
    public boolean counts() {
        return !path().equals(TIME);
    }
}
