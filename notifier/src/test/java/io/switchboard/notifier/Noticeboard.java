package io.switchboard.notifier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.switchboard.parts.mattermost.Mattermost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** A Mattermost that keeps posts as they came, and refuses as it is told. */
public final class Noticeboard implements QuarkusTestResourceLifecycleManager {

    /** What makes the webhook a secret. */
    public static final String KEY = "k7hook9of3no2server1qzx8wv";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new JsonMapper();

    private static int port;
    private static Mattermost server;

    @Override
    public Map<String, String> start() {
        open(0);
        return Map.of("mattermost.webhook", "http://localhost:%d/hooks/%s".formatted(port, KEY));
    }

    @Override
    public void stop() {
        shut();
    }

    public static void reopen() {
        open(port);
    }

    private static void open(int wanted) {
        try {
            server = Mattermost.start(wanted);
            port = server.port();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void shut() {
        server.close();
    }

    /** @param retryAfter seconds, told with a 429 */
    public static void refuse(String channel, int status, int times, int retryAfter) {
        var refusal =
                Map.of(
                        "channel",
                        channel,
                        "status",
                        status,
                        "times",
                        times,
                        "retryAfter",
                        retryAfter);
        try {
            ask(
                    request("/api/refusals")
                            .PUT(BodyPublishers.ofString(JSON.writeValueAsString(refusal))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The texts posted to a channel, the newest first. */
    public static List<String> posts(String channel) {
        return StreamSupport.stream(ask(request("/api/posts")).spliterator(), false)
                .filter(it -> it.path("channel").asText().equals(channel))
                .map(it -> it.path("text").asText())
                .toList();
    }

    /** The first post to a channel, as soon as it is here. */
    public static String await(String channel) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> posts(channel), posts -> !posts.isEmpty())
                .getFirst();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static JsonNode ask(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
