package io.switchboard.gateway.room;

import static io.switchboard.gateway.Wishes.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookingAfterARoomTest {

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

    @BeforeEach
    void openIt() {
        ovh.reset();
        Caller.booking()
                .body(Wishes.room(code, until))
                .post("/api/v1/rooms/opening")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void leaveNothingBehind() {
        ovh.reset();
    }

    @Test
    void readsIt() {
        ask("reading", code)
                .statusCode(200)
                .body("what.number", equalTo(NUMBER))
                .body("what.accessCode", equalTo(code))
                .body("what.until", equalTo(until.toString()))
                .body("stale", equalTo(false));
    }

    @Test
    void knowsNoOther() {
        ask("reading", Wishes.code()).statusCode(404).body("type", endsWith("unknown-room"));
    }

    @Test
    void endsItSoon() {
        ask("ending", code).statusCode(204);

        var end = ovh.rooms(NUMBER).get(0).get("expirationDate").asText();
        assertThat(OffsetDateTime.parse(end).toInstant())
                .isBetween(Instant.now(), Instant.now().plusSeconds(15));
    }

    @Test
    void endsItByTheClockOfOvh() {
        ovh.faults(Map.of("clockSkewSeconds", 1800));

        ask("ending", code).statusCode(204);
        ask("ending", code).statusCode(204);

        var end = ovh.rooms(NUMBER).get(0).get("expirationDate").asText();
        assertThat(OffsetDateTime.parse(end).toInstant())
                .isAfter(Instant.now().plusSeconds(1700))
                .isBefore(Instant.now().plusSeconds(1900));
    }

    @Test
    void findsNothingWrongWithARoomThatIsOverAlready() {
        ovh.clock(Duration.ofHours(2));

        ask("ending", code).statusCode(204);
        ask("reading", code).statusCode(404);
    }

    private static ValidatableResponse ask(String what, String code) {
        return Caller.booking().body(Wishes.key(code)).post("/api/v1/rooms/" + what).then();
    }
}
