package io.switchboard.e2e.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** What a gateway answered, or that it did not; asked as the booking-service asks. */
record Asked(int status, JsonNode body) {
    /** A gateway that was killed, or took longer than anybody waits. */
    static final int NOTHING = 0;

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    static Asked post(URI where, Object body, Map<String, String> headers) {
        try {
            var request =
                    HttpRequest.newBuilder(where)
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + CallerToken.ofBookingService())
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            headers.forEach(request::header);
            return send(request.build()).orElse(new Asked(NOTHING, JSON.nullNode()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static int status(URI where) {
        return send(HttpRequest.newBuilder(where).timeout(Duration.ofSeconds(2)).build())
                .map(Asked::status)
                .orElse(NOTHING);
    }

    private static Optional<Asked> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
            return Optional.of(new Asked(answer.statusCode(), read(answer.body())));
        } catch (IOException unanswered) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
        } catch (IOException noJson) {
            return JSON.getNodeFactory().binaryNode(body);
        }
    }

    boolean successful() {
        return status >= 200 && status < 300;
    }

    /** Kind of the problem, empty when there is none. */
    String problem() {
        var type = body.path("type").asText("");
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
