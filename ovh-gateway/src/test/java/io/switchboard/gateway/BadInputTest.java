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

    /** Fields that may be left out. */
    private static final List<String> OPTIONAL =
            List.of(
                    "from of histories/listing",
                    "to of histories/listing",
                    "after of opened-rooms/listing",
                    "number of administration/audit/searching",
                    "accessCode of administration/audit/searching");

    private static final List<String> MAY_BE_EMPTY =
            List.of(
                    "features of administration/consumer-key-requests/making",
                    "allowedIps of administration/consumer-key-requests/making");

    private final SimulatorClient ovh = SimulatorClient.running();

    static Stream<Wrong> wrong() throws IOException {
        var all = new ArrayList<Wrong>();
        for (var ask : Ask.EVERY) {
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
                .service()
                .asks()
                .body(wrong.body)
                .post("/api/v1/" + wrong.ask.path())
                .then()
                .statusCode(400)
                .contentType(Problem.JSON)
                .body("errors.field", hasItem(wrong.field));

        assertThat(SentToOvh.all()).isEmpty();
    }

    static Stream<Ask> asks() {
        return Ask.EVERY.stream();
    }

    @ParameterizedTest
    @MethodSource("asks")
    void isNoJson(Ask ask) {
        ovh.forgetCalls();

        for (var body : List.of("{", "[]", "null", "\"text\"", "")) {
            ask.service()
                    .asks()
                    .body(body)
                    .post("/api/v1/" + ask.path())
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
                                                Ask.EVERY.stream()
                                                        .noneMatch(
                                                                it ->
                                                                        path.endsWith(
                                                                                "v1/"
                                                                                        + it
                                                                                                .path()))));
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
            if (!OPTIONAL.contains(name + " of " + ask.path())) {
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
                if (!MAY_BE_EMPTY.contains(name + " of " + ask.path())) {
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

    record Wrong(Ask ask, String field, String body) {

        @Override
        public String toString() {
            return ask + " " + body;
        }
    }
}
