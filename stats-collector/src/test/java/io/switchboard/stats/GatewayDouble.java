package io.switchboard.stats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.switchboard.testing.ServiceDouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A gateway that tells what {@link AtOvh} has, and fails as a test tells it to. */
public final class GatewayDouble implements QuarkusTestResourceLifecycleManager {

    static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .disable(
                            SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                            SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                    .build();

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    private static volatile Function<Call, Reply> script = _ -> null;
    private static ServiceDouble server;

    /** @param what the path below {@code /api/v1/}: {@code histories/listing}, {@code queues/live/calls}… */
    public record Call(String what, String lane, JsonNode body) {

        /** Of the number or queue that it is about; empty for none. */
        public String number() {
            return body.path("number").asText();
        }
    }

    /** @param status 0 hangs up */
    public record Reply(int status, String body) {

        public static Reply problem(int status, String slug) {
            return new Reply(
                    status,
                    "{\"type\":\"urn:switchboard:problem:%s\",\"status\":%d}"
                            .formatted(slug, status));
        }

        static Reply json(Object body) {
            try {
                return new Reply(200, JSON.writeValueAsString(body));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        public static Reply hangUp() {
            return new Reply(0, "");
        }
    }

    /** As one that is well, of an OVH that has nothing. */
    public static void reset() {
        script = _ -> null;
        AtOvh.hasNothing();
        CALLS.clear();
    }

    /** Answers by this from now on; where it returns null, as one that is well. */
    public static void answers(Function<Call, Reply> told) {
        script = told;
    }

    public static void isWell() {
        script = _ -> null;
    }

    public static List<Call> calls(String what, String number) {
        return CALLS.stream()
                .filter(call -> call.what().equals(what) && call.number().equals(number))
                .toList();
    }

    /** What was asked before is of no interest any more. */
    public static void forgets() {
        CALLS.clear();
    }

    @Override
    public Map<String, String> start() {
        reset();
        server = ServiceDouble.start(GatewayDouble::serve);
        return server.asGateway();
    }

    @Override
    public void stop() {
        server.close();
    }

    private static void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var call =
                    new Call(
                            exchange.getRequestURI().getPath().replaceFirst("^/(api/v1/)?", ""),
                            headers.getFirst("Switchboard-Lane"),
                            JSON.readTree(exchange.getRequestBody()));
            if (call.what().equals("clock")) {
                answer(exchange, Reply.json(Map.of("offsetSeconds", 0)));
                return;
            }
            CALLS.add(call);
            var told = script.apply(call);
            if (!headers.containsKey("Authorization")) {
                told = Reply.problem(401, "unknown-caller");
            }
            answer(exchange, told == null ? Reply.json(AtOvh.tells(call)) : told);
        }
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() != 0) {
            ServiceDouble.answer(exchange, reply.status(), reply.body());
        }
    }
}
