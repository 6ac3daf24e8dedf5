package io.switchboard.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.Executors;

/** Stands in for a service that the one under test calls, on a free port. */
public final class ServiceDouble implements AutoCloseable {

    private final HttpServer server;

    private ServiceDouble(HttpServer server) {
        this.server = server;
    }

    public static ServiceDouble start(HttpHandler answering) {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", answering);
            server.start();
            return new ServiceDouble(server);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Settings of a service that takes it for the gateway, and for the clock, which is looked at once. */
    public Map<String, String> asGateway() {
        var address = "localhost:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.stork.ovh-gateway.service-discovery.address-list",
                address,
                "switchboard.clock.follow",
                "http://" + address + "/clock",
                "switchboard.clock.every",
                "P1D");
    }

    /** In JSON, or as a problem from status 300 on. */
    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders()
                .add(
                        "Content-Type",
                        status < 300 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
