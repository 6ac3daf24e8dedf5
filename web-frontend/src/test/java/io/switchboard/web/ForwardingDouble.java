package io.switchboard.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for forwarding-service: answers each path below {@code /api/v1/} with what {@code POST /double/answers/{status}/{path}} was
 * given, and with nothing to tell otherwise. What it was asked is read at {@code /double/requests}.
 */
public final class ForwardingDouble {

    private static final String ROOT = "/api/v1/";

    private static final Map<String, Answer> USUAL =
            Map.of(
                    "hotlines/listing", new Answer(200, "[]"),
                    "people/data", new Answer(200, "[]"));

    private record Answer(int status, String body) {}

    private record Asked(String path, String body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> told = new ConcurrentHashMap<>();

    /** For looking at pages by hand: {@code ForwardingDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        new ForwardingDouble().start(Integer.parseInt(arguments[0]));
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
        asked.add(new Asked(what, body));
        var answer = told.getOrDefault(what, USUAL.getOrDefault(what, new Answer(204, "")));
        if (answer.status() == 0) {
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
