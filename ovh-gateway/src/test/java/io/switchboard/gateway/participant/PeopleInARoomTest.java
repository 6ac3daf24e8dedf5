package io.switchboard.gateway.participant;

import static io.switchboard.gateway.Service.BOOKING;
import static io.switchboard.gateway.Wishes.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PeopleInARoomTest {

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();

    @BeforeEach
    void openARoom() {
        ovh.reset();
        BOOKING.asks()
                .body(Wishes.room(code, Wishes.inAnHour()))
                .post("/api/v1/rooms/opening")
                .then()
                .statusCode(200);
    }

    @Test
    void areToldWithoutTheirNumbers() {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));

        list().body("what", contains((int) id)).body("stale", equalTo(false));
        read(id).body("what", hasSize(1))
                .body("what[0].id", equalTo((int) id))
                .body("what[0].caller", equalTo("0033XXXXX5678"))
                .body("what[0].speaks", equalTo(true))
                .body("what[0].hears", equalTo(true));
    }

    @Test
    void whoHaveLeftAreMissing() {
        var stays = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));
        var leaves = ovh.join(NUMBER, code, "0033612345679");
        ovh.leave(NUMBER, code, leaves);

        read(Long.parseLong(leaves), stays).body("what.id", contains((int) stays));
    }

    @Test
    void areNoneInARoomThatIsNot() {
        ask("listing", Wishes.key(Wishes.code()))
                .statusCode(404)
                .body("type", endsWith("unknown-room"));
    }

    @ParameterizedTest
    @CsvSource({
        "muting, speaks, false",
        "unmuting, speaks, true",
        "deafening, hears, false",
        "undeafening, hears, true"
    })
    void areHeardAndHearAsWished(String act, String field, boolean shown) {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));

        ask(act, who(id)).statusCode(200).body("service", equalTo(NUMBER));

        await().untilAsserted(() -> read(id).body("what[0]." + field, equalTo(shown)));
    }

    @Test
    void areHeardAsLoudAsWished() {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));

        ask("volume", Map.of("room", Wishes.key(code), "participant", id, "volume", 42))
                .statusCode(200);

        await().untilAsserted(() -> read(id).body("what[0].volume", equalTo(42)));
    }

    @Test
    void areShownOut() {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));

        ask("kicking", who(id)).statusCode(200);

        await().untilAsserted(() -> list().body("what", empty()));
    }

    @Test
    void whoHaveLeftNeedNotBeShownOut() {
        var left = ovh.join(NUMBER, code, "0033612345678");
        ovh.leave(NUMBER, code, left);

        ask("kicking", who(Long.parseLong(left))).statusCode(200).body("state", equalTo("DONE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"muting", "unmuting", "deafening", "undeafening"})
    void whoHaveLeftAreUnknown(String act) {
        ask(act, who(1)).statusCode(404).body("type", endsWith("unknown-participant"));
    }

    @Test
    void areUnknownInARoomThatIsNot() {
        var nowhere = Map.of("room", Wishes.key(Wishes.code()), "participant", 1);

        ask("muting", nowhere).statusCode(404).body("type", endsWith("unknown-room"));
    }

    @Test
    void areMutedOnceForOneKey() {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));
        var key = UUID.randomUUID().toString();
        mute(key, id);

        mute(key, id);

        assertThat(SentToOvh.about("/mute")).hasSize(1);
    }

    @Test
    void areMutedAlthoughTheAnswerIsLost() {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));
        var key = UUID.randomUUID().toString();
        ovh.faults(Map.of("dropRate", 1, "only", "/telephony/*/mute"));
        BOOKING.asks(key).body(who(id)).post("/api/v1/participants/muting").then().statusCode(503);
        ovh.noFaults();

        mute(key, id);

        await().untilAsserted(() -> read(id).body("what[0].speaks", equalTo(false)));
    }

    @Test
    void doWhatOvhSaysOfItsTask() {
        var id = Long.parseLong(ovh.join(NUMBER, code, "0033612345678"));
        var task = ask("muting", who(id)).extract().jsonPath().getLong("id");

        await().untilAsserted(
                        () ->
                                BOOKING.asks()
                                        .body(Map.of("service", NUMBER, "id", task))
                                        .post("/api/v1/tasks/reading")
                                        .then()
                                        .statusCode(200)
                                        .body("what.state", equalTo("DONE")));
    }

    @Test
    void haveNoTaskThatOvhDoesNotKnow() {
        BOOKING.asks()
                .body(Map.of("service", NUMBER, "id", 1))
                .post("/api/v1/tasks/reading")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-task"));
    }

    private void mute(String key, long id) {
        BOOKING.asks(key).body(who(id)).post("/api/v1/participants/muting").then().statusCode(200);
    }

    private ValidatableResponse list() {
        return ask("listing", Wishes.key(code)).statusCode(200);
    }

    private ValidatableResponse read(Long... ids) {
        return ask("reading", Map.of("room", Wishes.key(code), "participants", List.of(ids)))
                .statusCode(200);
    }

    private Map<String, Object> who(long id) {
        return Map.of("room", Wishes.key(code), "participant", id);
    }

    private static ValidatableResponse ask(String what, Object body) {
        return BOOKING.asks().body(body).post("/api/v1/participants/" + what).then();
    }
}
