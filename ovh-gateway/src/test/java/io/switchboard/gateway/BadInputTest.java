package io.switchboard.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.switchboard.platform.problem.Problem;
import io.switchboard.testing.SimulatorClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a wish is told by the name of its field, and OVH hears nothing of it. */
@QuarkusTest
class BadInputTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LONG_AGO = "2000-01-01T00:00:00Z";
    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** Every operation with a body: who may ask for it, where, and a wish that is right. */
    private static final List<Ask> ASKS =
            List.of(
                    new Ask(Service.BOOKING, "participants/listing", room()),
                    new Ask(Service.BOOKING, "participants/reading", inRoom("'participants': [1]")),
                    new Ask(Service.BOOKING, "participants/muting", inRoom("'participant': 1")),
                    new Ask(Service.BOOKING, "participants/unmuting", inRoom("'participant': 1")),
                    new Ask(Service.BOOKING, "participants/deafening", inRoom("'participant': 1")),
                    new Ask(
                            Service.BOOKING,
                            "participants/undeafening",
                            inRoom("'participant': 1")),
                    new Ask(Service.BOOKING, "participants/kicking", inRoom("'participant': 1")),
                    new Ask(
                            Service.BOOKING,
                            "participants/volume",
                            inRoom("'participant': 1, 'volume': 1")),
                    new Ask(Service.BOOKING, "web-accesses/listing", room()),
                    new Ask(Service.BOOKING, "web-accesses/creating", inRoom("'kind': 'READ'")),
                    new Ask(Service.BOOKING, "web-accesses/removing", inRoom("'id': 1")),
                    new Ask(
                            Service.BOOKING,
                            "tasks/reading",
                            "{'service': '0033199000001', 'id': 1}"),
                    new Ask(Service.BOOKING, "rooms/reading", room()),
                    new Ask(Service.BOOKING, "rooms/ending", room()),
                    new Ask(Service.BOOKING, "rooms/locking", room()),
                    new Ask(Service.BOOKING, "rooms/unlocking", room()),
                    new Ask(Service.BOOKING, "rooms/listing", number()),
                    new Ask(
                            Service.BOOKING,
                            "rooms/opening",
                            "{'number': '0033199000001', 'accessCode': '123456789', 'until': '"
                                    + LONG_AGO
                                    + "'}"),
                    new Ask(
                            Service.BOOKING,
                            "rooms/prolonging",
                            inRoom("'until': '" + LONG_AGO + "'")),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/consumer-key-requests/making",
                            "{'features': ['LINES'], 'allowedIps': ['192.0.2.0/24']}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/consumer-key-requests/reading",
                            "{'id': '" + NOBODY + "'}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/consumer-key-requests/showing",
                            "{'id': '" + NOBODY + "'}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/credentials/revoking",
                            "{'id': 1}"),
                    new Ask(
                            Service.ADMINISTRATION,
                            "administration/audit/searching",
                            "{'number': '0033199000001', 'accessCode': '123456789', 'limit': 1}"),
                    new Ask(
                            Service.STATISTICS,
                            "histories/listing",
                            of("'from': '" + LONG_AGO + "', 'to': '" + LONG_AGO + "'")),
                    new Ask(Service.STATISTICS, "histories/reading", of("'ids': [1]")),
                    new Ask(Service.FORWARDING, "lines/forwarding/reading", number()),
                    new Ask(Service.FORWARDING, "lines/forwarding/stopping", number()),
                    new Ask(Service.FORWARDING, "lines/unanswered/stopping", number()),
                    new Ask(
                            Service.FORWARDING,
                            "lines/forwarding/setting",
                            "{'line': '0033199000011', 'to': '0033612345678'}"),
                    new Ask(
                            Service.FORWARDING,
                            "lines/unanswered/setting",
                            "{'line': '0033199000011', 'to': '0033612345678', 'afterSeconds': 20}"),
                    new Ask(Service.FORWARDING, "redirects/reading", number()),
                    new Ask(Service.FORWARDING, "queues/reading", number()),
                    new Ask(Service.FORWARDING, "queues/closing/reading", number()),
                    new Ask(
                            Service.FORWARDING,
                            "queues/overflow/setting",
                            of("'overflow': {'action': 'playback', 'parameter': '1'}")),
                    new Ask(
                            Service.FORWARDING,
                            "queues/closing/setting",
                            of("'closing': {'timed': true, 'kind': 'none'}")),
                    new Ask(Service.FORWARDING, "queues/agents/listing", number()),
                    new Ask(
                            Service.FORWARDING,
                            "queues/agents/placing",
                            of("'phone': '0033612345678', 'ringSeconds': 10, 'position': 1")),
                    new Ask(
                            Service.FORWARDING,
                            "queues/agents/switching",
                            of("'agent': 1, 'status': 'AVAILABLE'")),
                    new Ask(Service.FORWARDING, "queues/openings/listing", number()),
                    new Ask(
                            Service.FORWARDING,
                            "queues/openings/adding",
                            of("'day': 'MONDAY', 'from': '08:00:00', 'to': '09:00:00'")),
                    new Ask(Service.FORWARDING, "queues/openings/removing", of("'id': 1")),
                    new Ask(Service.STATISTICS, "queues/live/calls", number()),
                    new Ask(Service.STATISTICS, "queues/live/statistics", number()));

    /** Fields that may be left out. */
    private static final List<String> OPTIONAL =
            List.of(
                    "from of histories/listing",
                    "to of histories/listing",
                    "number of administration/audit/searching",
                    "accessCode of administration/audit/searching");

    private static final List<String> MAY_BE_EMPTY =
            List.of(
                    "features of administration/consumer-key-requests/making",
                    "allowedIps of administration/consumer-key-requests/making");

    private final SimulatorClient ovh = SimulatorClient.running();

    static Stream<Wrong> wrong() throws IOException {
        var all = new ArrayList<Wrong>();
        for (var ask : ASKS) {
            var right = ask.right();
            add(all, ask, right, right, "");
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isNamed(Wrong wrong) {
        ovh.forgetCalls();

        wrong.ask
                .service
                .asks()
                .body(wrong.body)
                .post("/api/v1/" + wrong.ask.path)
                .then()
                .statusCode(400)
                .contentType(Problem.JSON)
                .body("errors.field", hasItem(wrong.field));

        assertThat(SentToOvh.all()).isEmpty();
    }

    static Stream<Ask> asks() {
        return ASKS.stream();
    }

    @ParameterizedTest
    @MethodSource("asks")
    void isNoJson(Ask ask) {
        ovh.forgetCalls();

        for (var body : List.of("{", "[]", "null", "\"text\"", "")) {
            ask.service
                    .asks()
                    .body(body)
                    .post("/api/v1/" + ask.path)
                    .then()
                    .statusCode(400)
                    .contentType(Problem.JSON)
                    .body("type", notNullValue());
        }

        assertThat(SentToOvh.all()).isEmpty();
    }

    @Test
    void isLookedForInAllThatIsOffered() {
        Map<String, Map<String, Map<String, Object>>> offered =
                RestAssured.given()
                        .accept("application/json")
                        .get("/q/openapi?format=json")
                        .jsonPath()
                        .getMap("paths");

        assertThat(offered)
                .allSatisfy(
                        (path, verbs) ->
                                assertThat(
                                                verbs.values().stream()
                                                        .noneMatch(
                                                                it ->
                                                                        it.containsKey(
                                                                                "requestBody")))
                                        .as(path)
                                        .isEqualTo(
                                                ASKS.stream()
                                                        .noneMatch(
                                                                it ->
                                                                        path.endsWith(
                                                                                "v1/" + it.path))));
    }

    @Test
    void isAKeyThatIsMissing() {
        ovh.forgetCalls();

        Caller.as("forwarding-service", "ovh-gateway")
                .body("{\"number\": \"0033199000011\"}")
                .post("/api/v1/lines/forwarding/stopping")
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid"))
                .body("errors.field", hasItem("Idempotency-Key"));

        assertThat(SentToOvh.all()).isEmpty();
    }

    @Test
    void isMoreThanOneAnswerHolds() {
        ovh.forgetCalls();
        var ids = JSON.createArrayNode();
        for (var id = 1; id <= 51; id++) {
            ids.add(id);
        }

        Service.STATISTICS
                .asks()
                .body("{\"number\": \"0033199000001\", \"ids\": " + ids + "}")
                .post("/api/v1/histories/reading")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("ids"));

        assertThat(SentToOvh.all()).isEmpty();
    }

    /** Each field missing, of another type, and outside of what it may be. */
    private static void add(
            List<Wrong> all, Ask ask, ObjectNode root, ObjectNode node, String path) {
        for (var name :
                StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                        .toList()) {
            var field = path + name;
            var before = node.get(name);
            if (!OPTIONAL.contains(name + " of " + ask.path)) {
                node.putNull(name);
                all.add(new Wrong(ask, field, root.toString()));
            }
            if (before instanceof ObjectNode inner) {
                node.put(name, "text");
                all.add(new Wrong(ask, field, root.toString()));
                node.set(name, before);
                add(all, ask, root, inner, field + ".");
            } else if (before instanceof ArrayNode) {
                node.put(name, "text");
                all.add(new Wrong(ask, field, root.toString()));
                if (!MAY_BE_EMPTY.contains(name + " of " + ask.path)) {
                    node.putArray(name);
                    all.add(new Wrong(ask, field, root.toString()));
                }
                node.putArray(name).add(-1);
                all.add(new Wrong(ask, field + "[0]", root.toString()));
                node.set(name, before);
            } else if (before.isNumber()) {
                node.put(name, -1);
                all.add(new Wrong(ask, field, root.toString()));
                node.put(name, "many");
                all.add(new Wrong(ask, field, root.toString()));
                node.set(name, before);
            } else if (before.isTextual() && !name.equals("parameter")) {
                node.put(name, "no such thing");
                all.add(new Wrong(ask, field, root.toString()));
                node.putObject(name);
                all.add(new Wrong(ask, field, root.toString()));
                node.set(name, before);
            }
            node.set(name, before);
        }
    }

    private static String room() {
        return "{'number': '0033199000001', 'accessCode': '123456789'}";
    }

    private static String inRoom(String more) {
        return "{'room': " + room() + ", " + more + "}";
    }

    private static String number() {
        return "{'number': '0033199000041'}";
    }

    private static String of(String more) {
        return "{'number': '0033199000041', " + more + "}";
    }

    record Ask(Service service, String path, String body) {

        ObjectNode right() throws IOException {
            return (ObjectNode) JSON.readTree(body.replace('\'', '"'));
        }

        @Override
        public String toString() {
            return path;
        }
    }

    record Wrong(Ask ask, String field, String body) {

        @Override
        public String toString() {
            return ask + " " + body;
        }
    }
}
