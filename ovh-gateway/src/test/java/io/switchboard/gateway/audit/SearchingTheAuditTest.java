package io.switchboard.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Rows;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SearchingTheAuditTest {

    @Inject Rows rows;

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String key = Caller.newKey();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

    @BeforeEach
    void changeSomething() {
        ovh.reset();
        rows.forgetChanges();
        ask(key, "opening", Wishes.room(code, until)).statusCode(200);
        ask(Caller.newKey(), "opening", Wishes.room(code, until)).statusCode(409);
        ask(Caller.newKey(), "ending", Wishes.key(code)).statusCode(204);
        ask(Caller.newKey(), "ending", Wishes.key(Wishes.code())).statusCode(204);
    }

    @AfterEach
    void leaveNothing() {
        rows.forgetChanges();
    }

    @Test
    void tellsWhoDidWhatWhenAndHowItWent() {
        var found = search(Map.of("operation", "open-room"));

        found.body("", hasSize(2))
                .body("caller", contains("booking-service", "booking-service"))
                .body("person", contains("", ""))
                .body("outcome", contains("refused", "done"))
                .body("reason", contains("room-number-taken", ""))
                .body("attempts", contains(1, 1))
                .body("settledByReading", contains(false, false))
                .body("ended", not(contains(nullValue(), nullValue())));
        List<String> queries = found.extract().path("[1].ovhQueries");
        assertThat(queries).hasSize(2);
        assertThat(ovh.calls().toString()).contains(queries);
        List<String> subjects = found.extract().path("subject");
        assertThat(subjects).hasSize(2).containsOnly(subjects.getFirst());
    }

    @Test
    void findsAllOfANumberAndAllOfARoom() {
        search(Map.of("number", Wishes.NUMBER)).body("", hasSize(4));
        search(Map.of("number", Wishes.NUMBER, "accessCode", code))
                .body("operation", contains("end-room", "open-room", "open-room"));
        search(Map.of("number", "0033199000002")).body("", empty());
    }

    @Test
    void findsACallByTheNameThatOvhGaveIt() {
        var query =
                search(Map.of("outcome", "done", "operation", "open-room"))
                        .extract()
                        .<String>path("[0].ovhQueries[0]");

        search(Map.of("query", query)).body("operation", contains("open-room"));
    }

    @Test
    void findsByTimeCallerAndOutcome() {
        var now = Instant.now();

        search(Map.of("from", now.minusSeconds(60).toString())).body("", hasSize(4));
        search(Map.of("to", now.minus(Duration.ofHours(1)).toString())).body("", empty());
        search(Map.of("caller", "booking-service", "outcome", "refused")).body("", hasSize(1));
        search(Map.of("caller", "web-frontend")).body("", empty());
        search(Map.of("person", "somebody")).body("", empty());
    }

    @Test
    void leafsThroughThePagesNewestFirst() {
        var all = search(Map.of()).extract().<List<String>>path("id");
        var first = search(Map.of("limit", 3)).extract().<List<String>>path("id");
        var second =
                search(Map.of("limit", 3, "before", first.getLast()))
                        .extract()
                        .<List<String>>path("id");

        assertThat(Stream.of(first, second).flatMap(List::stream)).containsExactlyElementsOf(all);
    }

    @Test
    void keepsNothingReadable() {
        var table =
                rows.read("select to_jsonb(change)::text as line from change").toString()
                        + rows.read("select to_jsonb(turn)::text as line from turn");

        assertThat(table)
                .contains("open-room")
                .doesNotContain(code)
                .doesNotContain(Wishes.NUMBER)
                .doesNotContain(key)
                .doesNotContain(until.toString());
    }

    @Test
    void isForAdministratorsOnly() {
        Caller.booking()
                .body(Map.of("limit", 10))
                .post("/api/v1/administration/audit/searching")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "number, 01", "accessCode, x", "before, x", "from, x"})
    void namesTheFieldThatIsWrong(String field, String value) {
        var search = new HashMap<String, Object>(Map.of("limit", 10));
        search.put(field, value);

        ask(search).statusCode(400).body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse search(Map<String, Object> criteria) {
        var search = new HashMap<String, Object>(Map.of("limit", 200));
        search.putAll(criteria);
        return ask(search).statusCode(200);
    }

    private static ValidatableResponse ask(Map<String, Object> search) {
        return Caller.as("web-frontend", "ovh-gateway")
                .body(search)
                .post("/api/v1/administration/audit/searching")
                .then();
    }

    private static ValidatableResponse ask(String key, String what, Object body) {
        return Caller.booking(key).body(body).post("/api/v1/rooms/" + what).then();
    }
}
