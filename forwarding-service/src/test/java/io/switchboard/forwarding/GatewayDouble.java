package io.switchboard.forwarding;

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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A gateway that keeps lines and queues as the real one does, and fails as a test tells it to. What it has stands in {@link AtOvh}. */
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

    /**
     * @param what the path below {@code /api/v1/}: {@code lines/forwarding/setting}, {@code queues/agents/placing}…
     * @param key under which a change was asked for, null for a question
     * @param lane that was asked for, null for the operation's own
     */
    public record Call(String what, String key, String lane, JsonNode body) {

        /** Of the line, the number or the queue that it is about; empty for none. */
        public String number() {
            return body.has("line") ? body.path("line").asText() : body.path("number").asText();
        }

        public boolean isChange() {
            return key != null;
        }

        <T> T as(Class<T> type) {
            return JSON.convertValue(body, type);
        }

        /** What a change does, in a few words. */
        @Override
        public String toString() {
            return switch (what) {
                case "lines/forwarding/setting" -> "forward to " + text("to");
                case "lines/forwarding/stopping" -> "stop forwarding";
                case "lines/unanswered/setting" ->
                        "unanswered to %s %s after %s"
                                .formatted(
                                        text("kind").toLowerCase(),
                                        text("to"),
                                        text("afterSeconds"));
                case "lines/unanswered/stopping" -> "stop unanswered";
                case "queues/closing/setting" ->
                        "closed: "
                                + body.path("closing").path("kind").asText()
                                + " "
                                + body.path("closing").path("to").asText("");
                case "queues/agents/placing" ->
                        "place %s at %s".formatted(text("phone"), text("position"));
                case "queues/agents/switching" ->
                        "%s agent %s".formatted(text("status"), text("agent"));
                case "queues/openings/adding" ->
                        "open %s %s-%s".formatted(text("day"), text("from"), text("to"));
                case "queues/openings/removing" -> "remove opening " + text("id");
                default -> what;
            };
        }

        private String text(String field) {
            return body.path(field).asText();
        }
    }

    /** @param status 0 hangs up without having done anything, -1 does it and hangs up then */
    public record Reply(int status, String body, Duration after) {

        private static final int UNDONE = 0;
        private static final int UNHEARD = -1;

        public static Reply problem(int status, String slug) {
            return new Reply(
                    status,
                    "{\"type\":\"urn:switchboard:problem:%s\",\"status\":%d}"
                            .formatted(slug, status),
                    Duration.ZERO);
        }

        public static Reply json(Object body) {
            try {
                return new Reply(200, JSON.writeValueAsString(body), Duration.ZERO);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        static Reply nothing() {
            return new Reply(204, "", Duration.ZERO);
        }

        public static Reply hangUp() {
            return new Reply(UNDONE, "", Duration.ZERO);
        }

        /** It is done, and nobody hears of it. */
        public static Reply unheard() {
            return new Reply(UNHEARD, "", Duration.ZERO);
        }

        public Reply after(Duration wait) {
            return new Reply(status, body, wait);
        }
    }

    /** As one that is well and has nothing. */
    public static void reset() {
        script = _ -> null;
        CALLS.clear();
    }

    /** Answers by this from now on; where it returns null, as one that is well. */
    public static void answers(Function<Call, Reply> told) {
        script = told;
    }

    public static void fails(String what, Reply reply) {
        answers(call -> call.what().equals(what) ? reply : null);
    }

    /** Whatever is asked about these numbers fails. */
    public static void failsFor(String number, Reply reply) {
        answers(call -> call.number().equals(number) ? reply : null);
    }

    public static void isWell() {
        script = _ -> null;
    }

    public static List<Call> calls(String what) {
        return CALLS.stream().filter(call -> call.what().equals(what)).toList();
    }

    /** The changes that were asked for of a line or a queue, in their order and in a few words. */
    public static List<String> changes(String number) {
        return changeCalls(number).stream().map(Call::toString).toList();
    }

    public static List<Call> changeCalls(String number) {
        return CALLS.stream().filter(it -> it.isChange() && it.number().equals(number)).toList();
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
                            headers.getFirst("Idempotency-Key"),
                            headers.getFirst("Switchboard-Lane"),
                            JSON.readTree(exchange.getRequestBody()));
            if (call.what().equals("clock")) {
                answer(exchange, Reply.json(Map.of("offsetSeconds", 0)));
                return;
            }
            CALLS.add(call);
            var told = script.apply(call);
            var isCaller = headers.containsKey("Authorization");
            var reply =
                    told == null || told.status() == Reply.UNHEARD ? well(call, isCaller) : told;
            Thread.currentThread().join(told == null ? Duration.ZERO : told.after());
            answer(exchange, told != null && told.status() == Reply.UNHEARD ? told : reply);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() > 0) {
            ServiceDouble.answer(exchange, reply.status(), reply.body());
        }
    }

    private static Reply well(Call call, boolean isCaller) {
        return isCaller ? AtOvh.does(call) : Reply.problem(401, "unknown-caller");
    }
}
