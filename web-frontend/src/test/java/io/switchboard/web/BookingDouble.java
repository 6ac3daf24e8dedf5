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
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
                    "often", new Refusal(429, "too-many-requests"),
                    "unoffered-length", new Refusal(422, "unoffered-length"),
                    "unoffered-day", new Refusal(422, "unoffered-day"),
                    "unoffered-start", new Refusal(422, "unoffered-start"),
                    "unknown", new Refusal(404, "unknown-link"),
                    "expired", new Refusal(410, "link-expired"),
                    "nonsense", new Refusal(400, "invalid"));

    record Refusal(int status, String slug) {}

    private record Asked(String method, String path, String key, String client, String body) {}

    /** A part of the service that is doubled elsewhere. */
    interface Wing {
        /** Whether the call was its affair, and is answered. */
        boolean answers(HttpExchange call, String path, JsonNode body) throws IOException;
    }

    private final KeptConferences conferences = new KeptConferences();

    /** One a line, so that each stands for itself. */
    private final List<Wing> wings =
            List.of(
                    new PeopleWing(this, conferences),
                    new LifeWing(this, conferences),
                    new ModerationWing(),
                    new AdministrationWing(this, conferences));

    private final ObjectMapper json = new ObjectMapper();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
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
        // Counts are asked for behind the pages, so they are nothing that a test did.
        if (!path.equals("/api/v1/counts")) {
            asked.add(asked(call, path, body));
        }
        switch (mode) {
            case "away" -> refuse(call, new Refusal(503, "away"));
            case "broken" -> refuse(call, new Refusal(500, "internal"));
            case "silent" -> call.close();
            default -> serve(call, path, body.isEmpty() ? null : json.readTree(body));
        }
    }

    private static Asked asked(HttpExchange call, String path, String body) {
        var headers = call.getRequestHeaders();
        return new Asked(
                call.getRequestMethod(),
                path,
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Client-Address"),
                body);
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
                conferences.change(UUID.fromString(words[1]), it -> it.put(words[2]));
                answer(call, 200, Map.of());
            }
            default -> answer(call, 404, Map.of());
        }
    }

    private void serve(HttpExchange call, String path, JsonNode body) throws IOException {
        for (var wing : wings) {
            if (wing.answers(call, path, body)) {
                return;
            }
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
        answer(call, 200, conferences.confirmed(secret).opened());
    }

    private void conference(HttpExchange call, UUID id) throws IOException {
        var conference = conferences.openedBy(call, id);
        if (conference.isEmpty()) {
            refuse(call, new Refusal(404, "unknown-conference"));
        } else if (call.getRequestMethod().equals("DELETE")) {
            cancel(call, conference.get());
        } else {
            answer(call, 200, conference.get().view());
        }
    }

    private void cancel(HttpExchange call, KeptConference conference) throws IOException {
        switch (conference.state()) {
            case "opening" -> refuse(call, new Refusal(409, "conference-opening"));
            case "failed" -> refuse(call, new Refusal(410, "conference-over"));
            default ->
                    answer(
                            call,
                            200,
                            conferences.change(conference.id(), KeptConference::givenBack).view());
        }
    }

    static Refusal refusalOf(String words) {
        return REFUSALS.entrySet().stream()
                .filter(it -> words.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    void refuse(HttpExchange call, Refusal refusal) throws IOException {
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

    void answer(HttpExchange call, int status, Object content) throws IOException {
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
