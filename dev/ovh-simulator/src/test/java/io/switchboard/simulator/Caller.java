package io.switchboard.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * A client of OVH as OVH's own are written: signs the URL and the bytes that it sends. Signs by itself, so that the
 * simulator's arithmetic is not checked against itself.
 *
 * @param prefix {@code /1.0} or {@code /v1}
 * @param signedOrigin scheme and host as they are signed
 * @param behind how far this client's idea of OVH's time lags
 * @param headers sent besides, unsigned
 */
public record Caller(
        URI origin,
        String prefix,
        String signedOrigin,
        String application,
        String secret,
        String consumer,
        Duration behind,
        Map<String, String> headers) {
    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Caller at(URI origin) {
        return new Caller(
                origin,
                "/1.0",
                origin.toString(),
                "switchboard-dev-app",
                "switchboard-dev-secret",
                "switchboard-dev-consumer",
                Duration.ZERO,
                Map.of());
    }

    public Caller withPrefix(String prefix) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Caller signingFor(String signedOrigin) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Caller withApplication(String application) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Caller withSecret(String secret) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Caller withConsumer(String consumer) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Caller behind(Duration behind) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Caller sending(Map<String, String> headers) {
        return new Caller(
                origin, prefix, signedOrigin, application, secret, consumer, behind, headers);
    }

    public Reply get(String path) {
        return call("GET", path, "");
    }

    public Reply post(String path, String body) {
        return call("POST", path, body);
    }

    public Reply put(String path, String body) {
        return call("PUT", path, body);
    }

    public Reply delete(String path) {
        return call("DELETE", path, "");
    }

    public Reply call(String method, String path, String body) {
        var timestamp = Long.toString(Instant.now().minus(behind).getEpochSecond());
        var signed =
                String.join(
                        "+",
                        secret,
                        consumer,
                        method,
                        signedOrigin + prefix + path,
                        body,
                        timestamp);
        var request =
                request(method, path, body)
                        .header("X-Ovh-Consumer", consumer)
                        .header("X-Ovh-Timestamp", timestamp)
                        .header("X-Ovh-Signature", "$1$" + sha1(signed));
        return send(request);
    }

    /** Carries the application key and nothing else. */
    public Reply unsigned(String method, String path, String body) {
        return send(request(method, path, body));
    }

    /** Fails as the connection does. */
    Reply send(HttpRequest.Builder request) {
        try {
            headers.forEach(request::setHeader);
            var timely = request.timeout(Duration.ofSeconds(3)).build();
            return Reply.of(HTTP.send(timely, BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(origin + prefix + path))
                .method(method, BodyPublishers.ofString(body))
                .header("X-Ovh-Application", application);
    }

    private static String sha1(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
