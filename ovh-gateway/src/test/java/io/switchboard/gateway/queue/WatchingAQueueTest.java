package io.switchboard.gateway.queue;

import static io.switchboard.gateway.Service.FORWARDING;
import static io.switchboard.gateway.Service.STATISTICS;
import static io.switchboard.gateway.queue.Hotline.NUMBER;
import static io.switchboard.gateway.queue.Hotline.OPEN_ON_WEEK_DAYS;
import static io.switchboard.gateway.queue.Hotline.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.testing.SimulatorClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchingAQueueTest {

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
    }

    @Test
    void beginsWithWhichThereAre() {
        FORWARDING
                .asks()
                .get("/api/v1/queues")
                .then()
                .statusCode(200)
                .body("what", contains(NUMBER, OPEN_ON_WEEK_DAYS))
                .body("stale", equalTo(false));
    }

    @Test
    void tellsHowItIsSet() {
        ask("reading")
                .statusCode(200)
                .body("what.number", equalTo(NUMBER))
                .body("what.overflow.action", equalTo("none"));
    }

    @Test
    void tellsWhatCallersGetWhoFindNoPlace() {
        ask("overflow/setting", Map.of("overflow", Map.of("action", "playback", "parameter", "17")))
                .statusCode(200)
                .body("overflow.action", equalTo("playback"))
                .body("overflow.parameter", equalTo("17"));

        ask("overflow/setting", Map.of("overflow", Map.of("action", "none", "parameter", "")))
                .statusCode(200)
                .body("overflow.action", equalTo("none"));
    }

    @Test
    void mustBeToldWhichRecordingCallersGet() {
        ask("overflow/setting", Map.of("overflow", Map.of("action", "playback", "parameter", " ")))
                .statusCode(400)
                .body("errors[0].field", equalTo("overflow.parameter"));
    }

    @Test
    void showsWhoWaits() {
        ask("closing/setting", Map.of("closing", Map.of("timed", false, "kind", "none")))
                .statusCode(200);
        ovh.ask("POST", "queues/" + NUMBER + "/calls", Map.of("callerNumber", "0033199000100"));

        live("calls")
                .body("what", hasSize(1))
                .body("what[0].waiting", equalTo(true))
                .body("what[0].answeredAt", nullValue());
        live("statistics").body("what.answered", equalTo(0)).body("what.lost", equalTo(0));
    }

    private static ValidatableResponse live(String what) {
        return STATISTICS
                .asks()
                .body(Map.of("number", NUMBER))
                .post("/api/v1/queues/live/" + what)
                .then()
                .statusCode(200);
    }
}
