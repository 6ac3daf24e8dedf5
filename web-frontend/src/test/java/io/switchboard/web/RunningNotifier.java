package io.switchboard.web;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands in for the notifier, which keeps one letter to everybody, and is away to those whose address begins with {@code unlettered}. */
public class RunningNotifier implements QuarkusTestResourceLifecycleManager {

    private static final String LETTERS =
            """
            [{"kind": "letter", "since": "2026-11-21T17:14:00Z", "until": "2026-11-28T17:14:00Z",
              "facts": {"letter": "conference-open", "access-code": "987654321", "ends-at": "2026-11-21T19:14:00Z", "odd-thing": "odd value"}}]
            """;

    @Override
    public Map<String, String> start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(
                    "/api/v1/people/data",
                    call -> {
                        var asked =
                                new String(
                                        call.getRequestBody().readAllBytes(),
                                        StandardCharsets.UTF_8);
                        var answer = LETTERS.getBytes(StandardCharsets.UTF_8);
                        try (call) {
                            call.getResponseHeaders().add("Content-Type", "application/json");
                            call.sendResponseHeaders(
                                    asked.contains("unlettered") ? 503 : 200, answer.length);
                            call.getResponseBody().write(answer);
                        }
                    });
            server.start();
            return Map.of("NOTIFIER_ADDRESSES", "localhost:" + server.getAddress().getPort());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {}
}
