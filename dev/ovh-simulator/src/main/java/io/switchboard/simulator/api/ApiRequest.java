package io.switchboard.simulator.api;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * A call as it was sent: nothing decoded, nothing normalised, since the signature covers exactly this.
 *
 * @param rawPath path with its version prefix, still percent-encoded
 * @param rawQuery what follows the question mark, empty when there is none
 */
public record ApiRequest(
        String method,
        String scheme,
        String host,
        String uri,
        String rawPath,
        String rawQuery,
        byte[] body,
        String application,
        String consumer,
        String timestamp,
        String signature) {

    public static ApiRequest of(HttpServerRequest http, byte[] body) {
        var uri = http.uri();
        int question = uri.indexOf('?');
        return new ApiRequest(
                http.method().name(),
                Optional.ofNullable(http.getHeader("X-Forwarded-Proto")).orElse("http"),
                Optional.ofNullable(http.getHeader("Host")).orElse(""),
                uri,
                question < 0 ? uri : uri.substring(0, question),
                question < 0 ? "" : uri.substring(question + 1),
                body,
                http.getHeader("X-Ovh-Application"),
                http.getHeader("X-Ovh-Consumer"),
                http.getHeader("X-Ovh-Timestamp"),
                http.getHeader("X-Ovh-Signature"));
    }

    /** Scheme and host, where a person finds the simulator's pages. */
    public String origin() {
        return scheme + "://" + host;
    }

    /** The path behind {@code /1.0} or {@code /v1}: what access rules and the schema speak of. */
    public String path() {
        int slash = rawPath.indexOf('/', 1);
        return slash < 0 ? "/" : rawPath.substring(slash);
    }
}
