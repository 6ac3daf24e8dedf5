package io.switchboard.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for ovh-gateway: answers each path with a file of {@code /gateway}, or with what {@code POST
 * /double/answers/{status}/{path}} was given. What it was asked is read at {@code /double/requests}.
 */
public final class GatewayDouble {

    private static final String ROOT = "/api/v1/administration/";
    private static final Map<String, String> FILES =
            Map.of(
                    "state", "state",
                    "audit/searching", "audit",
                    "credentials/ours", "ours",
                    "credentials", "credentials",
                    "consumer-key-requests/making", "request",
                    "consumer-key-requests/reading", "request",
                    "consumer-key-requests/showing", "key");

    private record Answer(int status, String body) {}

    private record Asked(String path, String key, String person, String body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> told = new ConcurrentHashMap<>();

    /** For looking at pages by hand: {@code GatewayDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        new GatewayDouble().start(Integer.parseInt(arguments[0]));
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
            control(call, path.substring("/double/".length()), body);
            return;
        }
        var what = path.substring(ROOT.length());
        var headers = call.getRequestHeaders();
        var token = headers.getFirst("Authorization");
        asked.add(new Asked(what, headers.getFirst("Idempotency-Key"), person(token), body));
        var answer = told.get(what);
        if (answer == null) {
            answer(call, usual(what));
        } else if (answer.status() == 0) {
            call.close();
        } else {
            answer(call, answer);
        }
    }

    private void control(HttpExchange call, String what, String body) throws IOException {
        var words = what.split("/", 3);
        switch (words[0]) {
            case "requests" -> answer(call, new Answer(200, json.writeValueAsString(asked)));
            case "answers" -> {
                told.put(words[2], new Answer(Integer.parseInt(words[1]), body));
                answer(call, new Answer(200, "{}"));
            }
            default -> {
                asked.clear();
                told.clear();
                answer(call, new Answer(200, "{}"));
            }
        }
    }

    private static Answer usual(String path) throws IOException {
        var file = FILES.get(path);
        if (file == null) {
            return new Answer(204, "");
        }
        try (var content = GatewayDouble.class.getResourceAsStream("/gateway/" + file + ".json")) {
            return new Answer(200, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** For whom the token says that it calls. */
    private String person(String token) throws IOException {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        var found = json.readTree(claims).get("on_behalf_of");
        return found == null ? null : found.asText();
    }

    private static void answer(HttpExchange call, Answer answer) throws IOException {
        var refused = answer.status() >= 400;
        call.getResponseHeaders()
                .add("Content-Type", refused ? "application/problem+json" : "application/json");
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        try (call) {
            call.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    /** A refusal as the gateway words it. */
    static String problem(int status, String slug) {
        var problem = new HashMap<String, Object>();
        problem.put("type", "urn:switchboard:problem:" + slug);
        problem.put("status", status);
        problem.put("title", "No");
        problem.put("detail", "No.");
        return new ObjectMapper().valueToTree(problem).toString();
    }
}
