package io.switchboard.booking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.switchboard.testing.ServiceDouble;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A gateway that keeps rooms as the real one does, and fails as a test tells it to. */
public final class GatewayDouble implements QuarkusTestResourceLifecycleManager {

    public static final String FIRST = "0033199000001";
    public static final String SECOND = "0033199000002";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ROOMS = new ConcurrentHashMap<>();
    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final Set<String> UNHEARD = ConcurrentHashMap.newKeySet();
    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();

    private static volatile Function<Call, Reply> script = _ -> null;
    private static ServiceDouble server;

    /**
     * @param what {@code opening}, {@code prolonging}, {@code ending}, {@code conference-numbers}, {@code status}
     * @param key under which a change was asked for, null for none
     * @param person on whose behalf, null for nobody
     * @param traceparent what caused it, null where it was not said
     */
    public record Call(String what, String key, String person, String traceparent, JsonNode body) {

        public String code() {
            return whose().path("accessCode").asText();
        }

        public String number() {
            return whose().path("number").asText();
        }

        private JsonNode whose() {
            return body.path("room").isObject() ? body.path("room") : body;
        }

        private String room() {
            return number() + "/" + code();
        }
    }

    /** @param status 0 hangs up without an answer */
    public record Reply(int status, String body, Duration after) {

        public static Reply problem(int status, String slug) {
            return new Reply(
                    status,
                    "{\"type\":\"urn:switchboard:problem:%s\",\"status\":%d}"
                            .formatted(slug, status),
                    Duration.ZERO);
        }

        public static Reply json(String body) {
            return new Reply(200, body, Duration.ZERO);
        }

        public static Reply hangUp() {
            return new Reply(0, "", Duration.ZERO);
        }

        public Reply after(Duration wait) {
            return new Reply(status, body, wait);
        }
    }

    /** As one that is well, with two numbers and no rooms. */
    public static void reset() {
        script = _ -> null;
        ROOMS.clear();
        UNHEARD.clear();
        CALLS.clear();
        NUMBERS.clear();
        NUMBERS.putAll(Map.of(FIRST, 0, SECOND, 0));
    }

    /** Answers by this from now on; where it returns null, as one that is well. */
    public static void answers(Function<Call, Reply> told) {
        script = told;
    }

    public static void fails(String what, Reply reply) {
        answers(call -> call.what().equals(what) ? reply : null);
    }

    public static void isWell() {
        script = _ -> null;
    }

    /** What it says of its numbers from now on. */
    public static void offers(Map<String, Integer> rooms) {
        NUMBERS.clear();
        NUMBERS.putAll(rooms);
    }

    public static List<Call> calls(String what, String code) {
        return CALLS.stream()
                .filter(call -> call.what().equals(what) && call.code().equals(code))
                .toList();
    }

    public static List<Call> calls(String what) {
        return CALLS.stream().filter(call -> call.what().equals(what)).toList();
    }

    public static boolean hasRoom(String number, String code) {
        return ROOMS.containsKey(number + "/" + code);
    }

    /** The codes of all rooms of a number. */
    public static List<String> codes(String number) {
        return ROOMS.keySet().stream()
                .filter(room -> room.startsWith(number + "/"))
                .map(room -> room.substring(number.length() + 1))
                .toList();
    }

    public static int rooms() {
        return ROOMS.size();
    }

    /** When a room ends; null when there is none. */
    public static String endOf(String number, String code) {
        return ROOMS.get(number + "/" + code);
    }

    /** OVH has it no more. */
    public static void loses(String number, String code) {
        ROOMS.remove(number + "/" + code);
    }

    /** A room of ours, whose opening nobody heard of. */
    public static void hasKept(String number, String code, String until) {
        ROOMS.put(number + "/" + code, until);
        UNHEARD.add(number + "/" + code);
    }

    /** The room is there, whatever is answered. */
    public static void keepsRoom(Call call) {
        ROOMS.put(call.room(), call.body().path("until").asText());
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
            var path = exchange.getRequestURI().getPath();
            var call =
                    new Call(
                            path.substring(path.lastIndexOf('/') + 1),
                            exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                            person(exchange),
                            exchange.getRequestHeaders().getFirst("traceparent"),
                            JSON.readTree(exchange.getRequestBody()));
            CALLS.add(call);
            var told = script.apply(call);
            var isCaller = exchange.getRequestHeaders().containsKey("Authorization");
            var reply = told != null ? told : well(call, isCaller);
            Thread.currentThread().join(reply.after());
            answer(exchange, reply);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the caller's token says; what is no token says nothing. */
    private static String person(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || token.split("\\.").length != 3) {
            return null;
        }
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JSON.readTree(claims).path("on_behalf_of").asText(null);
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.status() != 0) {
            ServiceDouble.answer(exchange, reply.status(), reply.body());
        }
    }

    private static Reply well(Call call, boolean isCaller) throws IOException {
        return switch (call.what()) {
            case "clock" -> Reply.json("{\"offsetSeconds\":0}");
            case "opening", "prolonging", "ending", "conference-numbers", "status" ->
                    isCaller ? asked(call) : Reply.problem(401, "unknown-caller");
            default -> Reply.problem(404, "not-found");
        };
    }

    private static Reply asked(Call call) throws IOException {
        return switch (call.what()) {
            case "conference-numbers" -> Reply.json(JSON.writeValueAsString(numbers()));
            case "status" -> Reply.json("{\"ovh\":true}");
            case "opening" -> call.key() == null ? Reply.problem(400, "invalid") : open(call);
            case "prolonging" -> call.key() == null ? Reply.problem(400, "invalid") : prolong(call);
            default -> call.key() == null ? Reply.problem(400, "invalid") : end(call);
        };
    }

    private static List<Map<String, Object>> numbers() {
        return NUMBERS.entrySet().stream()
                .map(
                        it ->
                                Map.<String, Object>of(
                                        "number",
                                        it.getKey(),
                                        "rooms",
                                        it.getValue(),
                                        "activeRooms",
                                        0,
                                        "participants",
                                        0,
                                        "at",
                                        Instant.now().toString(),
                                        "stale",
                                        false))
                .toList();
    }

    private static Reply open(Call call) {
        if (!NUMBERS.containsKey(call.number())) {
            return Reply.problem(404, "unknown-number");
        }
        var until = call.body().path("until").asText();
        var had = ROOMS.putIfAbsent(call.room(), until);
        return had == null || isOurs(call) && had.equals(until)
                ? room(call.number(), call.code(), until)
                : Reply.problem(409, "room-number-taken");
    }

    private static boolean isOurs(Call call) {
        return UNHEARD.contains(call.room())
                || CALLS.stream().filter(it -> call.key().equals(it.key())).count() > 1;
    }

    public static Reply room(String number, String code, String until) {
        return Reply.json(
                "{\"number\":\"%s\",\"accessCode\":\"%s\",\"until\":\"%s\"}"
                        .formatted(number, code, until));
    }

    private static Reply prolong(Call call) {
        var until = call.body().path("until").asText();
        return ROOMS.replace(call.room(), until) == null
                ? Reply.problem(404, "unknown-room")
                : room(call.number(), call.code(), until);
    }

    private static Reply end(Call call) {
        ROOMS.remove(call.room());
        return new Reply(204, "", Duration.ZERO);
    }
}
