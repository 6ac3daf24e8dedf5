package io.switchboard.simulator.schema;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.RunningOvh;
import java.util.Map;
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

    /** Bodies of those operations that demand one. */
    private static final Map<String, String> BODIES =
            Map.of(
                    "energy",
                    "{\"value\":250}",
                    "webAccess",
                    "{\"type\":\"read\"}",
                    "changeDestination",
                    "{\"destination\":\"0033199000013\"}");

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private long participant;
    private long history;
    private long task;
    private long numberAccess;
    private long roomAccess;

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
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyOperation(String name, OperationSpec operation) {
        var body = BODIES.getOrDefault(lastWord(operation.path()), "{}");

        var reply =
                ovh.caller()
                        .call(
                                operation.method(),
                                concrete(operation.path()),
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
    void nothingElseIsThere() {
        var unknown = ovh.caller().get("/telephony/aa1111111-ovh-1/nothing");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.text("class")).isEqualTo("Client::NotFound");
        assertThat(ovh.caller().delete(NUMBER + "/rooms/424242424").status()).isEqualTo(404);
    }

    @Test
    void theWrongTypeIsRefused() {
        assertThat(ovh.caller().get(NUMBER + "/rooms/abc").status()).isEqualTo(400);
        assertThat(ovh.caller().get(NUMBER + "/histories?dateBegin.from=today").status())
                .isEqualTo(400);
        assertThat(ovh.caller().get(NUMBER + "/rooms?colour=red").status()).isEqualTo(400);
        assertThat(ovh.caller().post(NUMBER + "/rooms", "{\"roomNumber\":\"7\"}").status())
                .isEqualTo(400);
        assertThat(ovh.caller().post(NUMBER + "/webAccess", "{}").text("message")).contains("type");
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

    private String concrete(String path) {
        var id =
                path.contains("histories")
                        ? history
                        : path.contains("participants")
                                ? participant
                                : path.contains("rooms") ? roomAccess : numberAccess;
        return path.replace("{billingAccount}", "aa1111111-ovh-1")
                .replace("{serviceName}", service(path))
                .replace("{roomNumber}", "424242424")
                .replace("{taskId}", Long.toString(task))
                .replace("{applicationId}", first("/me/api/application"))
                .replace("{credentialId}", first("/me/api/credential"))
                .replace("{id}", Long.toString(id));
    }

    private static String service(String path) {
        if (path.contains("/line/")) {
            return "0033199000011";
        }
        return path.contains("/redirect/") ? "0033199000021" : "0033199000001";
    }

    private static String first(String list) {
        return ovh.caller().get(list).body().get(0).asText();
    }

    private static String lastWord(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
