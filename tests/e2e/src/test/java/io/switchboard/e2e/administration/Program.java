package io.switchboard.e2e.administration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.e2e.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** A program that asks over REST by a token. */
record Program(House house, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    JsonNode books(String address) {
        var wish =
                Map.of(
                        "address", address,
                        "length", "PT1H",
                        "title", "By program",
                        "language", "en",
                        "zone", "Europe/Paris");
        return read(send("POST", "conferences", body(wish)));
    }

    JsonNode lists(String address) {
        return read(send("POST", "conferences/search", body(Map.of("address", address))));
    }

    int status(String method, String path) {
        return send(method, path, BodyPublishers.noBody()).statusCode();
    }

    private static BodyPublisher body(Map<String, String> fields) {
        return BodyPublishers.ofString(JSON.valueToTree(fields).toString());
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> send(String method, String path, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(house.site().resolve("/api/v1/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
