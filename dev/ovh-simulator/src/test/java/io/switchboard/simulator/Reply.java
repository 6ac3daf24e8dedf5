package io.switchboard.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.schema.Json;
import java.net.http.HttpResponse;

/** What was answered. */
public record Reply(int status, byte[] bytes, HttpResponse<byte[]> http) {
    static Reply of(HttpResponse<byte[]> http) {
        return new Reply(http.statusCode(), http.body(), http);
    }

    public JsonNode body() {
        try {
            return Json.read(bytes);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + new String(bytes), notJson);
        }
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse(null);
    }

    public String text(String field) {
        return body().path(field).asText();
    }
}
