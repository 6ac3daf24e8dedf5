package io.switchboard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a part and expects it to answer well. */
final class JsonHttp {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final URI base;

    JsonHttp(URI base) {
        this.base = base;
    }

    JsonNode get(String path) {
        return send("GET", path, null);
    }

    /** A null body sends none. */
    JsonNode send(String method, String path, Object body) {
        try {
            return JSON.readTree(ask(method, path, body));
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + base.resolve(path), failure);
        }
    }

    /** What stands there, whatever it is. */
    byte[] bytes(String path) {
        return bytes("GET", path, null);
    }

    byte[] bytes(String method, String path, Object body) {
        try {
            return ask(method, path, body);
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + base.resolve(path), failure);
        }
    }

    private byte[] ask(String method, String path, Object body) throws IOException {
        var content =
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body));
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/json")
                        .method(method, content)
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                var told = new String(answer.body(), StandardCharsets.UTF_8);
                throw new IllegalStateException(
                        "%s %s answered %d %s".formatted(method, path, answer.statusCode(), told));
            }
            return answer.body();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
