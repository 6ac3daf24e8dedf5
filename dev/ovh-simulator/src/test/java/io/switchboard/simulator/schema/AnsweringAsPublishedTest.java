package io.switchboard.simulator.schema;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.RunningOvh;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the published schema is there, and what it answers has the published shape, no field missing. */
class AnsweringAsPublishedTest {
    private static final ApiSchema SCHEMA = ApiSchema.load("auth", "me", "telephony");
    private static final TypeCheck TYPES = new TypeCheck(SCHEMA);

    private static final String QUEUES = "0033199000041";
    private static final String HUNTING =
            "/telephony/aa1111111-ovh-1/easyHunting/" + QUEUES + "/hunting";

    private static final String AGENT =
            """
            {"number":"0033199000101","simultaneousLines":1,"status":"available","timeout":10,"wrapUpTime":0}
            """;

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private long participant;
    private long history;
    private long task;
    private long numberAccess;
    private long roomAccess;
    private long agent;
    private long freeAgent;
    private long queue;
    private long condition;
    private long caller;

    @BeforeEach
    void somethingToAskFor() {
        var room = ovh.room(424242424);
        participant = ovh.join(424242424, "0033199000100");
        history =
                ovh.admin(
                                "POST",
                                "/admin/histories/0033199000001",
                                "{\"dateBegin\":\"2026-01-02T03:04:05Z\",\"duration\":60,\"roomNumber\":424242424}")
                        .body()
                        .get("id")
                        .asLong();
        task = ovh.caller().post(room + "/lock", "").body().get("taskId").asLong();
        numberAccess = access(NUMBER);
        roomAccess = access(room);
        somebodyInAQueue();
    }

    private void somebodyInAQueue() {
        queue = ovh.caller().get(HUNTING + "/queue").body().get(0).asLong();
        agent = added(HUNTING + "/agent", AGENT, "agentId");
        freeAgent = added(HUNTING + "/agent", AGENT, "agentId");
        ovh.caller()
                .post(
                        HUNTING + "/agent/" + agent + "/queue",
                        "{\"position\":1,\"queueId\":%d}".formatted(queue));
        var times = HUNTING.replace("/hunting", "/timeConditions");
        condition = added(times + "/conditions", condition("09:00:00"), "conditionId");
        ovh.caller().put(times, "{\"enable\":false}");
        caller =
                ovh.admin(
                                "POST",
                                "/admin/queues/" + QUEUES + "/calls",
                                "{\"callerNumber\":\"0033199000100\"}")
                        .body()
                        .at("/call/id")
                        .asLong();
    }

    private static long added(String path, String body, String id) {
        return ovh.caller().post(path, body).body().get(id).asLong();
    }

    private static String condition(String from) {
        return """
        {"policy":"available","weekDay":"monday","timeFrom":"%s","timeTo":"18:00:00"}
        """
                .formatted(from);
    }

    /** What those operations need that demand something. */
    private String body(OperationSpec operation) {
        var path = operation.path();
        return switch (operation.method() + " " + path.substring(path.lastIndexOf('/') + 1)) {
            case "POST energy" -> "{\"value\":250}";
            case "POST webAccess" -> "{\"type\":\"read\"}";
            case "POST changeDestination" -> "{\"destination\":\"0033199000013\"}";
            case "POST conditions" -> condition("10:00:00");
            case "POST agent" -> path.contains("{queueId}") ? seat(freeAgent) : AGENT;
            case "POST queue" ->
                    path.contains("{agentId}") ? seat(queue) : "{\"strategy\":\"ringAll\"}";
            default -> "{}";
        };
    }

    private static String seat(long of) {
        return "{\"position\":2,\"queueId\":%d}".formatted(of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyOperation(String name, OperationSpec operation) {
        var body = body(operation);

        var reply =
                ovh.caller()
                        .call(
                                operation.method(),
                                concrete(operation),
                                operation.method().matches("POST|PUT") ? body : "");

        assertThat(reply.status()).as(new String(reply.bytes())).isEqualTo(200);
        if (operation.returns().equals("void")) {
            assertThat(new String(reply.bytes())).isIn("", "null");
        } else {
            assertThat(TYPES.fault("answer", operation.returns(), reply.body())).isEmpty();
            assertWhole(operation.returns(), reply.body());
        }
    }

    @Test
    void allOfThem() {
        assertThat(SCHEMA.operations()).hasSize(107);
    }

    @Test
    void nothingElseIsThere() {
        var unknown = ovh.caller().get("/telephony/aa1111111-ovh-1/nothing");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("class")).isEqualTo("Client::NotFound");
        assertThat(ovh.caller().delete(NUMBER + "/rooms/424242424").status()).isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoJson() {
        var malformed = ovh.caller().put(NUMBER + "/rooms/424242424", "{\"pin\":");

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.text("class")).isEqualTo("Client::BadRequest");
    }

    static Stream<Arguments> operations() {
        return SCHEMA.operations().stream()
                .map(it -> Arguments.of(it.method() + " " + it.path(), it));
    }

    private static void assertWhole(String type, JsonNode value) {
        if (type.endsWith("[]")) {
            var element = type.substring(0, type.length() - 2);
            value.forEach(it -> assertWhole(element, it));
        } else if (SCHEMA.model(type).orElse(null) instanceof Model.Fields(var fields)
                && !value.isNull()) {
            assertThat(value.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(fields.keySet());
            fields.forEach((name, field) -> assertWhole(field.type(), value.get(name)));
        }
    }

    private long access(String place) {
        return ovh.caller()
                .post(place + "/webAccess", "{\"type\":\"write\"}")
                .body()
                .get("id")
                .asLong();
    }

    private String concrete(OperationSpec operation) {
        var path = operation.path();
        var id =
                path.contains("histories")
                        ? history
                        : path.contains("liveCalls")
                                ? caller
                                : path.contains("participants")
                                        ? participant
                                        : path.contains("rooms") ? roomAccess : numberAccess;
        return path.replace("{billingAccount}", "aa1111111-ovh-1")
                .replace("{serviceName}", service(path))
                .replace("{roomNumber}", "424242424")
                .replace("{agentId}", Long.toString(joins(operation) ? freeAgent : agent))
                .replace("{queueId}", Long.toString(queue))
                .replace("{conditionId}", Long.toString(condition))
                .replace("{taskId}", Long.toString(task))
                .replace("{applicationId}", first("/me/api/application"))
                .replace("{credentialId}", first("/me/api/credential"))
                .replace("{id}", Long.toString(id));
    }

    private static boolean joins(OperationSpec operation) {
        return operation.method().equals("POST") && operation.path().endsWith("/queue");
    }

    private static String service(String path) {
        if (path.contains("/line/")) {
            return "0033199000011";
        }
        if (path.contains("/easyHunting/")) {
            return QUEUES;
        }
        return path.contains("/redirect/") ? "0033199000021" : "0033199000001";
    }

    private static String first(String list) {
        return ovh.caller().get(list).body().get(0).asText();
    }
}
