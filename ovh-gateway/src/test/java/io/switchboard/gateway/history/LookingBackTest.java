package io.switchboard.gateway.history;

import static io.switchboard.gateway.Service.STATISTICS;
import static io.switchboard.gateway.Wishes.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.testing.SimulatorClient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookingBackTest {

    private static final Instant NOON =
            Instant.now().truncatedTo(ChronoUnit.DAYS).minus(40, ChronoUnit.DAYS);

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    void beginAnew() {
        // Not everything: the ids of what was held would begin anew, and what they meant is
        // remembered.
        ovh.forgetCalls();
    }

    @Test
    void listsWhatBeganThen() {
        var before = held(NOON.minusSeconds(1), 60);
        var id = held(NOON, 60);

        list(NOON, NOON.plusSeconds(3600))
                .body("what", hasItem((int) id))
                .body("what", not(hasItem((int) before)));
    }

    @Test
    void tellsOfEachAndLeavesOutTheUnknown() {
        var id = held(NOON, 600);

        read(id, 1L)
                .body("what.id", contains((int) id))
                .body("what[0].begin", equalTo(NOON.toString()))
                .body("what[0].end", equalTo(NOON.plusSeconds(600).toString()))
                .body("what[0].duration", equalTo("PT10M"))
                .body("what[0].participants", equalTo(4))
                .body("what[0].connections", equalTo(5));
    }

    @Test
    void asksOnceForWhatNeverChangesAnyMore() {
        var id = held(NOON, 601);
        read(id);

        read(id);

        assertThat(SentToOvh.about("/histories/")).hasSize(1);
    }

    @Test
    void knowsOnlyNumbersOfOurs() {
        STATISTICS
                .asks()
                .body(Map.of("number", "0033199000999", "ids", List.of(1)))
                .post("/api/v1/histories/reading")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-number"));
        assertThat(SentToOvh.about("/histories")).isEmpty();
    }

    private long held(Instant begin, long seconds) {
        var wish =
                Map.of(
                        "dateBegin",
                        begin.toString(),
                        "duration",
                        seconds,
                        "countParticipants",
                        4,
                        "countConnections",
                        5);
        return ovh.ask("POST", "histories/" + NUMBER, wish).get("id").asLong();
    }

    private static ValidatableResponse list(Instant from, Instant to) {
        return STATISTICS
                .asks()
                .body(Map.of("number", NUMBER, "from", from.toString(), "to", to.toString()))
                .post("/api/v1/histories/listing")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse read(Long... ids) {
        return STATISTICS
                .asks()
                .body(Map.of("number", NUMBER, "ids", List.of(ids)))
                .post("/api/v1/histories/reading")
                .then()
                .statusCode(200);
    }
}
