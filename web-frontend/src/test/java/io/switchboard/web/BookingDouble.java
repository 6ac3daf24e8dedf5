package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for booking-service: keeps its contract, and does what the words of a request tell it to. What it was asked is read at {@code
 * /double/requests}; conferences are put into states at {@code /double/conferences/{id}/{state}}, and the whole at {@code
 * /double/mode/{well|away|slow|broken}}. It is reached by HTTP alone, so that it does not matter which class loader a test lives in.
 */
public final class BookingDouble {

    /** What a wish or a secret begins with to be refused, and how. */
    private static final Map<String, Refusal> REFUSALS =
            Map.of(
                    "malformed", new Refusal(422, "malformed-address"),
                    "stranger", new Refusal(403, "foreign-address"),
                    "often", new Refusal(429, "too-many-requests"),
                    "unknown", new Refusal(404, "unknown-link"),
                    "expired", new Refusal(410, "link-expired"),
                    "nonsense", new Refusal(400, "invalid"));

    private record Refusal(int status, String slug) {}

    private record Asked(String method, String path, String key, String client, String body) {}

    private record Conference(
            UUID id, String secret, String state, boolean cancelled, Instant endsAt) {
        Conference in(String state) {
            return new Conference(id, secret, state, cancelled, endsAt);
        }
    }

    /** A part of the service that is doubled elsewhere. */
    interface Wing {
        /** Whether the call was its affair, and is answered. */
        boolean answers(HttpExchange call, String path, JsonNode body);
    }

    /** One a line, so that each stands for itself. */
    private final List<Wing> wings = List.of();

    private final ObjectMapper json = new ObjectMapper();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Conference> bySecret = new ConcurrentHashMap<>();
    private final Map<UUID, Conference> byId = new ConcurrentHashMap<>();
    private volatile String mode = "well";

    /** For looking at pages by hand: {@code BookingDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        new BookingDouble().start(Integer.parseInt(arguments[0]));
    }

    int start(int port) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith("/double/")) {
            control(call, path.substring("/double/".length()).split("/"));
            return;
        }
        var headers = call.getRequestHeaders();
        asked.add(
                new Asked(
                        call.getRequestMethod(),
                        path,
                        headers.getFirst("Idempotency-Key"),
                        headers.getFirst("Client-Address"),
                        body));
        switch (mode) {
            case "away" -> refuse(call, new Refusal(503, "away"));
            case "broken" -> refuse(call, new Refusal(500, "internal"));
            case "silent" -> call.close();
            default -> serve(call, path, body.isEmpty() ? null : json.readTree(body));
        }
    }

    private void control(HttpExchange call, String[] words) throws IOException {
        switch (words[0]) {
            case "requests" -> answer(call, 200, asked);
            case "forget" -> {
                asked.clear();
                answer(call, 200, Map.of());
            }
            case "mode" -> {
                mode = words[1];
                answer(call, 200, Map.of());
            }
            case "conferences" -> {
                byId.computeIfPresent(UUID.fromString(words[1]), (_, it) -> it.in(words[2]));
                answer(call, 200, Map.of());
            }
            default -> answer(call, 404, Map.of());
        }
    }

    private void serve(HttpExchange call, String path, JsonNode body) throws IOException {
        if (wings.stream().anyMatch(wing -> wing.answers(call, path, body))) {
            return;
        }
        if (path.equals("/api/v1/status")) {
            answer(call, 200, Map.of("database", true, "ovh", true));
        } else if (path.equals("/api/v1/reservations")) {
            reserve(call, body.get("address").asText());
        } else if (path.equals("/api/v1/reservations/confirmation")) {
            confirm(call, body.get("secret").asText());
        } else {
            conference(call, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        }
    }

    private void reserve(HttpExchange call, String address) throws IOException {
        var refusal = refusalOf(address);
        if (refusal != null) {
            refuse(call, refusal);
        } else {
            var until = Instant.now().plus(Duration.ofMinutes(120));
            answer(call, 200, Map.of("id", UUID.randomUUID(), "expiresAt", until.toString()));
        }
    }

    private void confirm(HttpExchange call, String secret) throws IOException {
        var refusal = refusalOf(secret);
        if (refusal != null) {
            refuse(call, refusal);
            return;
        }
        var conference = bySecret.computeIfAbsent(secret, BookingDouble::booked);
        byId.putIfAbsent(conference.id(), conference);
        answer(
                call,
                200,
                Map.of(
                        "conference",
                        view(byId.get(conference.id())),
                        "secret",
                        conference.secret()));
    }

    private static Conference booked(String secret) {
        var state = secret.startsWith("opening") ? "opening" : "open";
        var end = Instant.parse("2026-11-21T19:14:00Z");
        return new Conference(UUID.randomUUID(), "show-" + UUID.randomUUID(), state, false, end);
    }

    private void conference(HttpExchange call, UUID id) throws IOException {
        var conference = byId.get(id);
        var secret = call.getRequestHeaders().getFirst("Conference-Secret");
        if (conference == null || !conference.secret().equals(secret)) {
            refuse(call, new Refusal(404, "unknown-conference"));
        } else if (call.getRequestMethod().equals("DELETE")) {
            cancel(call, conference);
        } else {
            answer(call, 200, view(conference));
        }
    }

    private void cancel(HttpExchange call, Conference conference) throws IOException {
        switch (conference.state()) {
            case "opening" -> refuse(call, new Refusal(409, "conference-opening"));
            case "failed" -> refuse(call, new Refusal(410, "conference-over"));
            default -> {
                var ended =
                        new Conference(
                                conference.id(),
                                conference.secret(),
                                "ended",
                                true,
                                conference.endsAt());
                byId.put(ended.id(), ended);
                answer(call, 200, view(ended));
            }
        }
    }

    private static Map<String, Object> view(Conference it) {
        var view = new HashMap<String, Object>();
        view.put("id", it.id());
        view.put("state", it.state());
        view.put("length", "PT2H");
        view.put("endsAt", it.endsAt().toString());
        view.put("cancelled", it.cancelled());
        view.put("zone", "Europe/Paris");
        if (it.state().equals("open")) {
            view.put("number", "0033199000001");
            view.put("accessCode", "123456789");
        }
        return view;
    }

    private static Refusal refusalOf(String words) {
        return REFUSALS.entrySet().stream()
                .filter(it -> words.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private void refuse(HttpExchange call, Refusal refusal) throws IOException {
        call.getResponseHeaders().add("Content-Type", "application/problem+json");
        if (refusal.status() == 429) {
            call.getResponseHeaders().add("Retry-After", "600");
        }
        var type = "urn:switchboard:problem:" + refusal.slug();
        answer(
                call,
                refusal.status(),
                Map.of("type", type, "title", "No", "status", refusal.status(), "detail", "No."));
    }

    private void answer(HttpExchange call, int status, Object content) throws IOException {
        var bytes = json.writeValueAsBytes(content);
        if (!call.getResponseHeaders().containsKey("Content-Type")) {
            call.getResponseHeaders().add("Content-Type", "application/json");
        }
        try (call) {
            call.sendResponseHeaders(status, bytes.length);
            call.getResponseBody().write(bytes);
        }
    }
}
