package io.switchboard.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConferenceNumbersTest {

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        ovh.reset();
    }

    @Test
    void areListedWithWhatOvhCountsOnThem() {
        var code = Wishes.code();
        Caller.booking()
                .body(Wishes.room(code, Wishes.inAnHour()))
                .post("/api/v1/rooms/opening")
                .then()
                .statusCode(200);
        ovh.join(Wishes.NUMBER, code, "0033199000777");

        await().untilAsserted(
                        () ->
                                list().body("number", contains(Wishes.NUMBER, "0033199000002"))
                                        .body("[0].rooms", equalTo(1))
                                        .body("[0].activeRooms", equalTo(1))
                                        .body("[0].participants", equalTo(1))
                                        .body("[1].rooms", equalTo(0)));
    }

    @Test
    void areToldAsLastKnownWhileOvhIsAway() {
        list();

        ovh.faults(Map.of("errorRate", 1));

        IntStream.range(0, 5).forEach(_ -> list());
    }

    @Test
    void costOneCallHoweverManyAsk() {
        list();
        ovh.forgetCalls();

        IntStream.range(0, 40).parallel().forEach(_ -> list());

        var stats =
                StreamSupport.stream(ovh.calls().spliterator(), false)
                        .filter(
                                call ->
                                        call.get("path")
                                                .asText()
                                                .endsWith("/0033199000001/roomsStats"));
        assertThat(stats).hasSizeLessThan(12);
    }

    @Test
    void areKnownBeforeTheyAreCounted() {
        list();
        ovh.faults(Map.of("errorRate", 1));

        Caller.booking()
                .get("/api/v1/conference-numbers/known")
                .then()
                .statusCode(200)
                .body("what", contains(Wishes.NUMBER, "0033199000002"))
                .body("stale", equalTo(false));
    }

    private static ValidatableResponse list() {
        return Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
    }
}
