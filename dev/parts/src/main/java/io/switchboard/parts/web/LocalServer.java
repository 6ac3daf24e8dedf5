package io.switchboard.parts.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A small HTTP server on the loopback addresses, IPv4 and IPv6: whatever "localhost" means to a
 * client, it finds us, and nobody else does unless {@link Listening} says so. {@code GET /health} answers 200 by itself.
 */
public final class LocalServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(LocalServer.class.getName());

    static {
        // The JDK's server waits 40 ms before small answers unless told not to.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<HttpServer> servers = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Route> routes;

    private LocalServer(List<Route> routes) {
        this.routes = routes;
    }

    /** Listens on the port, or on a free one when it is 0. */
    public static LocalServer listen(int port, List<Route> routes) throws IOException {
        var local = new LocalServer(routes);
        if (Listening.EVERYWHERE) {
            local.bind(new InetSocketAddress(port));
            return local;
        }
        local.bind(loopback("127.0.0.1", port));
        try {
            local.bind(loopback("::1", local.port()));
        } catch (SocketException noIpv6) {
            LOG.log(System.Logger.Level.DEBUG, "no IPv6 on this machine", noIpv6);
        }
        return local;
    }

    private static InetSocketAddress loopback(String address, int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName(address), port);
    }

    private void bind(InetSocketAddress socket) throws IOException {
        HttpServer server = HttpServer.create(socket, 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
        servers.add(server);
    }

    public int port() {
        return servers.getFirst().getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (IOException hungUp) {
            LOG.log(System.Logger.Level.DEBUG, "the caller hung up", hungUp);
        }
    }

    private Answer answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/health")) {
            return Answer.text(200, "ok");
        }
        try {
            for (Route route : routes) {
                var values = route.match(path);
                if (values.isPresent() && route.method().equals(exchange.getRequestMethod())) {
                    return route.handler().answer(new Request(exchange, values.get()));
                }
            }
            return Answer.unknown();
        } catch (IOException | RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "failed path=" + path, failure);
            return Answer.text(500, "That went wrong; the log says why.");
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        if (answer.body() == null) {
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        headers.set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), 0);
        try (var out = new BufferedOutputStream(exchange.getResponseBody(), 16 * 1024)) {
            answer.body().writeTo(out);
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
