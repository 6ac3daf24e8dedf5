package io.switchboard.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for a service: answers each path below its root with what {@code POST /double/answers/{status}/{path}} was given, and with what
 * is usual otherwise; status 0 breaks the connection. What it was asked is read at {@code /double/requests}.
 */
final class ScriptedDouble {

    record Answer(int status, String body) {

        static final Answer NOTHING = new Answer(204, "");
    }

    /** What is answered to a path of which nothing was told. */
    interface Usual {
        Answer to(String path, String body) throws IOException;
    }

    private record Asked(String path, String key, String person, String body) {}

    private final String root;
    private final Usual usual;
    private final ObjectMapper json = new ObjectMapper();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> told = new ConcurrentHashMap<>();

    ScriptedDouble(String root, Usual usual) {
        this.root = root;
        this.usual = usual;
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
        var what = path.substring(root.length());
        var headers = call.getRequestHeaders();
        var token = headers.getFirst("Authorization");
        asked.add(new Asked(what, headers.getFirst("Idempotency-Key"), person(token), body));
        var answer = told.get(what);
        if (answer == null) {
            answer(call, usual.to(what, body));
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
        if (answer.status() == 429) {
            call.getResponseHeaders().add("Retry-After", "600");
        }
        var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        try (call) {
            call.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }
}
