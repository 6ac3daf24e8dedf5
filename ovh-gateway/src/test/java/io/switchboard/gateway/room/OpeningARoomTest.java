package io.switchboard.gateway.room;

import static io.switchboard.gateway.Wishes.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Wishes;
import io.switchboard.platform.problem.Problem;
import io.switchboard.testing.SimulatorClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OpeningARoomTest {

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
        ovh.forgetCalls();
    }

    @Test
    void createsAndConfiguresIt() throws Exception {
        open(Wishes.room(code, until))
                .statusCode(200)
                .body("number", equalTo(NUMBER))
                .body("accessCode", equalTo(code))
                .body("until", equalTo(until.toString()));

        var calls = changes();
        assertThat(calls)
                .extracting(call -> call.get("method").asText())
                .containsExactly("POST", "PUT");
        assertThat(json(calls.get(0))).isEqualTo(json("{\"roomNumber\":" + code + "}"));
        assertThat(json(calls.get(1)))
                .isEqualTo(
                        json(
                                """
                                {"pin": "0", "expirationDate": "%s", "recordStatus": false, "reportStatus": "none"}
                                """
                                        .formatted(until)));
        assertThat(room().get("expirationDate").asText()).startsWith("20");
    }

    @Test
    void makesOneRoomOfARepeatedWish() {
        var key = Caller.newKey();
        var wish = Wishes.room(code, until);
        open(key, wish).statusCode(200);

        open(key, wish).statusCode(200).body("accessCode", equalTo(code));

        assertThat(ovh.rooms(NUMBER)).hasSize(1);
    }

    @Test
    void refusesACodeThatIsTaken() {
        open(Wishes.room(code, until)).statusCode(200);

        open(Wishes.room(code, until.plusSeconds(60)))
                .statusCode(409)
                .contentType(Problem.JSON)
                .body("type", endsWith("room-number-taken"));
    }

    @Test
    void survivesAnswersThatAreLost() {
        ovh.faults(Map.of("dropRate", 1, "only", "/telephony/*/conference/*/rooms"));

        open(Wishes.room(code, until)).statusCode(200);

        assertThat(ovh.rooms(NUMBER)).hasSize(1);
        assertThat(room().get("expirationDate").isNull()).isFalse();
    }

    @Test
    void survivesAClockThatIsWrong() {
        ovh.faults(Map.of("clockSkewSeconds", 3600));
        open(Wishes.room(code, until.plus(3, ChronoUnit.HOURS))).statusCode(200);

        ovh.faults(Map.of("clockSkewSeconds", -3600));
        open(Wishes.room(Wishes.code(), until.plus(3, ChronoUnit.HOURS))).statusCode(200);
    }

    @Test
    void findsAgainWhatItCouldNotFinishWhileOvhWasBroken() {
        ovh.faults(Map.of("errorRate", 1, "only", "/telephony/*/conference/*/rooms/*"));
        var key = Caller.newKey();
        var wish = Wishes.room(code, until);
        open(key, wish).statusCode(503).body("type", endsWith("ovh-away"));
        ovh.noFaults();

        open(key, wish).statusCode(200);

        assertThat(ovh.rooms(NUMBER)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-60", "0", "31536001"})
    void refusesAnEndThatOvhWouldRefuse(long seconds) {
        open(Wishes.room(code, Instant.now().plusSeconds(seconds)))
                .statusCode(422)
                .contentType(Problem.JSON)
                .body("type", endsWith("until-out-of-range"));

        assertThat(changes()).isEmpty();
    }

    @Test
    void refusesANumberThatIsNotOurs() {
        var wish = Wishes.room(code, until);
        wish.put("number", "0033199000999");

        open(wish).statusCode(404).body("type", endsWith("unknown-number"));

        assertThat(changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accessCode, 12ab",
        "accessCode, 0123",
        "number, 0199",
        "until, tomorrow",
        "until, ",
    })
    void namesTheFieldThatIsWrong(String field, String value) {
        var wish = Wishes.room(code, until);
        wish.put(field, value);

        open(wish)
                .statusCode(400)
                .contentType(Problem.JSON)
                .body("errors[0].field", equalTo(field));

        assertThat(changes()).isEmpty();
    }

    private ValidatableResponse open(Map<String, Object> wish) {
        return open(Caller.newKey(), wish);
    }

    private ValidatableResponse open(String key, Map<String, Object> wish) {
        return Caller.booking(key).body(wish).post("/api/v1/rooms/opening").then();
    }

    private JsonNode room() {
        return StreamSupport.stream(ovh.rooms(NUMBER).spliterator(), false)
                .filter(room -> room.get("roomNumber").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> changes() {
        return StreamSupport.stream(ovh.calls().spliterator(), false)
                .filter(call -> !call.get("method").asText().equals("GET"))
                .toList();
    }

    private static JsonNode json(JsonNode call) throws Exception {
        return json(call.get("body").asText());
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
