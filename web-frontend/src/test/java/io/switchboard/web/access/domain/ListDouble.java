package io.switchboard.web.access.domain;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stands in for whoever keeps the list: answers what it is told to, to whoever brings the key. */
final class ListDouble implements AutoCloseable {

    static final String KEY = "let-us-read";

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String body = "";
    private volatile String location;

    ListDouble() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/records";
    }

    List<String> asked() {
        return asked;
    }

    ListDouble holds(String... domains) {
        return answers(
                200,
                Stream.of(domains)
                        .map("{\"id\": 1, \"fields\": {\"domain\": \"%s\"}}"::formatted)
                        .collect(Collectors.joining(",", "{\"records\": [", "]}")));
    }

    ListDouble answers(int status, String body) {
        this.status = status;
        this.body = body;
        location = null;
        return this;
    }

    ListDouble leadsTo(String elsewhere) {
        answers(302, "");
        location = elsewhere;
        return this;
    }

    private void answer(HttpExchange call) throws IOException {
        asked.add(call.getRequestURI().getPath());
        var known = ("Bearer " + KEY).equals(call.getRequestHeaders().getFirst("Authorization"));
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        if (location != null) {
            call.getResponseHeaders().add("Location", location);
        }
        try (call) {
            call.sendResponseHeaders(known ? status : 401, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        } catch (IOException _) {
            // Whoever asked has heard enough.
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
