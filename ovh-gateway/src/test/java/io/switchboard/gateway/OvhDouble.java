package io.switchboard.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An OVH that answers what a test says, for what the simulator never does: pages, nothing, half of something. */
public final class OvhDouble {

    private static final OvhDouble ONLY = start();

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile Function<Call, Reply> script = OvhDouble::well;

    private OvhDouble(HttpServer server) {
        this.port = server.getAddress().getPort();
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    public static OvhDouble running() {
        return ONLY;
    }

    /** Answers by this from now on; where it returns null, as an OVH that is well. */
    public void answers(Function<Call, Reply> script) {
        calls.clear();
        this.script = script;
    }

    /** The calls about rooms since then. */
    public List<Call> calls() {
        return calls.stream()
                .filter(call -> call.path.contains("/rooms"))
                .filter(call -> !call.path.endsWith("Stats"))
                .toList();
    }

    public List<String> methods() {
        return calls().stream().map(Call::method).toList();
    }

    private static OvhDouble start() {
        try {
            return new OvhDouble(
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Reply well(Call call) {
        if (call.path.endsWith("/auth/time")) {
            return Reply.json(200, Long.toString(Instant.now().getEpochSecond()));
        }
        if (call.path.endsWith("/conference")) {
            return Reply.json(200, "[\"" + Wishes.NUMBER + "\"]");
        }
        if (call.path.endsWith("/roomsStats")) {
            return Reply.json(
                    200, "{\"roomsCount\":1,\"activeRoomsCount\":0,\"participantsCount\":0}");
        }
        if (call.method.equals("POST")) {
            return Reply.json(200, call.body.replace("}", ",\"expirationDate\":null}"));
        }
        return call.method.equals("PUT") ? Reply.json(200, "null") : Reply.notFound();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call =
                    new Call(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().getRawPath(),
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            calls.add(call);
            var told = script.apply(call);
            var reply = told == null ? well(call) : told;
            if (reply.status == 0) {
                Thread.currentThread().join(Duration.ofSeconds(3));
                return;
            }
            Thread.currentThread().join(reply.after);
            var bytes = reply.body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", reply.type);
            if (!reply.type.equals("text/html")) {
                exchange.getResponseHeaders().add("X-OVH-QUERYID", "EU.ext-1.double");
            }
            exchange.sendResponseHeaders(
                    reply.status,
                    reply.half ? bytes.length * 2L : bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    public record Call(String method, String path, String body) {

        public boolean isCreate() {
            return method.equals("POST");
        }

        public boolean isRead() {
            return method.equals("GET") && path.contains("/rooms/");
        }

        public boolean configures() {
            return method.equals("PUT") && body.contains("\"pin\"");
        }

        public boolean ends() {
            return method.equals("PUT") && !body.contains("\"pin\"");
        }
    }

    public record Reply(int status, String type, String body, boolean half, Duration after) {

        private Reply(int status, String type, String body, boolean half) {
            this(status, type, body, half, Duration.ZERO);
        }

        /** The same, so much later. */
        public Reply after(Duration time) {
            return new Reply(status, type, body, half, time);
        }

        public static Reply json(int status, String body) {
            return new Reply(status, "application/json", body, false);
        }

        public static Reply html(int status) {
            return new Reply(status, "text/html", "<html><h1>Time-out</h1></html>", false);
        }

        public static Reply halfOf(String body) {
            return new Reply(200, "application/json", body, true);
        }

        public static Reply notFound() {
            return json(404, "{\"class\":\"Client::NotFound\",\"message\":\"not there\"}");
        }

        public static Reply silence() {
            return new Reply(0, "", "", false);
        }
    }

    /** Runs the gateway against the double, with little patience. */
    public static final class Profile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ovh.endpoint", "http://localhost:" + ONLY.port + "/1.0",
                    "ovh.answer-timeout", "1S",
                    "gateway.changes.deadline", "4S",
                    "gateway.changes.ending", "4S",
                    "gateway.status.age", "1MS",
                    "gateway.status.patience", "500MS");
        }
    }

    /** Answers one after the other; afterwards as an OVH that is well. */
    public static Function<Call, Reply> inTurn(Predicate<Call> when, Reply... replies) {
        var left = new ArrayList<>(Stream.of(replies).toList());
        return call -> {
            synchronized (left) {
                return when.test(call) && !left.isEmpty() ? left.removeFirst() : null;
            }
        };
    }
}
