package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The moderation that booking-service offers. A secret of two people opens two people; what else it does is in its first word: {@code
 * over}, {@code stale}, {@code empty}, {@code unknown}, {@code left}, {@code busy}.
 */
final class ModerationWing implements BookingDouble.Wing {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public boolean answers(HttpExchange call, String path, JsonNode body) throws IOException {
        if (!path.startsWith("/api/v1/moderation/")) {
            return false;
        }
        answer(call, path.substring("/api/v1/moderation/".length()), body);
        return true;
    }

    private void answer(HttpExchange call, String path, JsonNode body) throws IOException {
        var secret =
                path.equals("opening")
                        ? body.get("secret").asText()
                        : call.getRequestHeaders().getFirst("Conference-Secret");
        if (secret == null || secret.startsWith("unknown")) {
            refuse(call, 404, "unknown-conference");
        } else if (secret.startsWith("stranger")) {
            refuse(call, 403, "may-not-moderate");
        } else if (secret.startsWith("over") && !path.endsWith("opening")) {
            refuse(call, 410, "conference-over");
        } else if (path.endsWith("opening")) {
            send(call, moderator(path, secret, body));
        } else if (path.endsWith("/live")) {
            stream(call, secret);
        } else if (path.endsWith("/acts") && secret.startsWith("left")) {
            refuse(call, 404, "unknown-participant");
        } else if (path.endsWith("/acts") && secret.startsWith("busy")) {
            refuse(call, 409, "too-many-acts");
        } else if (path.endsWith("/web-access")) {
            send(call, Map.of("address", "https://conference.example/secret-page"));
        } else {
            send(call, sight(secret, "open"));
        }
    }

    private static Map<String, Object> moderator(String path, String secret, JsonNode body) {
        var conference =
                path.equals("opening")
                        ? body.get("conference").asText()
                        : path.substring(0, path.indexOf('/'));
        return Map.of(
                "conference", conference,
                "secret", secret,
                "endsAt", Instant.now().plusSeconds(3_600).toString());
    }

    private Map<String, Object> sight(String secret, String state) {
        var sight = new LinkedHashMap<String, Object>();
        sight.put("conference", UUID.randomUUID());
        sight.put("state", state);
        sight.put("number", "01 99 00 00 01");
        sight.put("title", "Réunion <b>équipe</b>");
        sight.put("endsAt", Instant.now().plusSeconds(3_600).toString());
        sight.put("people", secret.startsWith("empty") ? List.of() : people());
        sight.put("seenAt", Instant.now().minusSeconds(2).toString());
        sight.put("stale", secret.startsWith("stale"));
        sight.put("acts", acts());
        sight.put("ovhPage", true);
        sight.put("revision", 7);
        return sight;
    }

    private static List<Map<String, Object>> people() {
        var people = new ArrayList<Map<String, Object>>();
        people.add(person(11, "0033XXXX1234", true, true));
        people.add(person(12, "", false, false));
        people.add(Map.of("id", 13, "speaks", true, "hears", true, "talking", false, "volume", 0));
        return people;
    }

    private static Map<String, Object> person(
            long id, String caller, boolean speaks, boolean talking) {
        return Map.of(
                "id",
                id,
                "caller",
                caller,
                "arrivedAt",
                Instant.now().minusSeconds(720).toString(),
                "speaks",
                speaks,
                "hears",
                true,
                "talking",
                talking,
                "volume",
                5,
                "seenAt",
                Instant.now().minusSeconds(speaks ? 1 : 90).toString());
    }

    private static List<Map<String, Object>> acts() {
        return List.of(
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "kind",
                        "mute-all",
                        "state",
                        "UNDER_WAY",
                        "done",
                        1,
                        "of",
                        3,
                        "failed",
                        0,
                        "at",
                        Instant.now().toString()),
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "kind",
                        "kick",
                        "participant",
                        12,
                        "state",
                        "UNDER_WAY",
                        "done",
                        0,
                        "of",
                        1,
                        "failed",
                        0,
                        "at",
                        Instant.now().toString()));
    }

    /** Two sights, the second of a room that is over. */
    private void stream(HttpExchange call, String secret) throws IOException {
        call.getResponseHeaders().add("Content-Type", "text/event-stream");
        call.getResponseHeaders().add("X-SSE-Content-Type", "application/json");
        call.sendResponseHeaders(200, 0);
        try (var out = call.getResponseBody()) {
            for (var state : List.of("open", "ended")) {
                var event = "data:" + json.writeValueAsString(sight(secret, state)) + "\n\n";
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
    }

    private void send(HttpExchange call, Object body) throws IOException {
        write(call, 200, "application/json", json.writeValueAsBytes(body));
    }

    private void refuse(HttpExchange call, int status, String slug) throws IOException {
        var problem =
                Map.of(
                        "type", "urn:switchboard:problem:" + slug,
                        "title", slug,
                        "status", status,
                        "detail", slug);
        write(call, status, "application/problem+json", json.writeValueAsBytes(problem));
    }

    private static void write(HttpExchange call, int status, String type, byte[] body)
            throws IOException {
        call.getResponseHeaders().add("Content-Type", type);
        call.sendResponseHeaders(status, body.length);
        try (var out = call.getResponseBody()) {
            out.write(body);
        }
    }
}
