package io.switchboard.gateway.room;

import static io.switchboard.gateway.Wishes.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Rows;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OurRecordOfRoomsTest {

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();
    private final Rows rows;
    private final RoomRecord record;

    OurRecordOfRoomsTest(Rows rows, RoomRecord record) {
        this.rows = rows;
        this.record = record;
    }

    @BeforeEach
    void beginAnew() {
        ovh.reset();
        rows.run("delete from opened_room");
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
    }

    @AfterEach
    void leaveNothingBehind() {
        ovh.reset();
    }

    @Test
    void hasARoomThatWeOpenedAndAsksNobody() {
        ask("opening", Wishes.room(code, until), 200);
        ovh.forgetCalls();

        var listed = listed(0, Instant.now().plusSeconds(60));

        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst())
                .containsEntry("number", NUMBER)
                .containsEntry("accessCode", code)
                .containsEntry("until", until.toString())
                .doesNotContainKey("room");
        assertThat(ovh.calls()).isEmpty();
    }

    @Test
    void tellsNoCodeInItsTable() {
        ask("opening", Wishes.room(code, until), 200);

        assertThat(row().encode())
                .contains(NUMBER)
                .contains("booking-service")
                .doesNotContain(code);
    }

    @Test
    void followsItsEnd() {
        ask("opening", Wishes.room(code, until), 200);
        var later = until.plusSeconds(3600);

        ask("prolonging", Map.of("room", Wishes.key(code), "until", later.toString()), 200);

        assertThat(listed(0, Instant.now().plusSeconds(60)).getFirst())
                .containsEntry("until", later.toString());
    }

    @Test
    void leavesOutWhatIsOver() {
        ask("opening", Wishes.room(code, until), 200);

        ask("ending", Wishes.key(code), 204);

        assertThat(listed(0, Instant.now().plusSeconds(60))).isEmpty();
        assertThat(row().getString("ended_at")).isNotNull();
    }

    @Test
    void leavesOutWhatReachedItsEndByItself() {
        ask("opening", Wishes.room(code, until), 200);

        rows.run("update opened_room set until = now() - interval '1 second'");

        assertThat(listed(0, Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void leavesOutWhatIsYoungerAndWhatIsKnown() {
        ask("opening", Wishes.room(code, until), 200);
        var key = Long.parseLong(listed(0, Instant.now()).getFirst().get("key").toString());

        assertThat(listed(0, Instant.now().minusSeconds(60))).isEmpty();
        assertThat(listed(key, Instant.now())).isEmpty();
    }

    @Test
    void keepsTheRoomsOfOthersToThem() {
        ask("opening", Wishes.room(code, until), 200);

        rows.run("update opened_room set caller = 'another-service'");

        assertThat(listed(0, Instant.now().plusSeconds(60))).isEmpty();
    }

    @Test
    void hasNoRoomThatWasNotOpened() {
        ask("opening", Wishes.room(code, Instant.now().minusSeconds(60)), 422);
        ovh.faults(Map.of("errorRate", 1, "only", "/telephony/*/conference/*/rooms"));
        ask("opening", Wishes.room(code, until), 503);

        assertThat(rows.read("select key from opened_room")).isEmpty();
    }

    @Test
    void takesACodeThatIsUsedAgainForAnotherRoom() {
        ask("opening", Wishes.room(code, until), 200);
        var first = row().getLong("key");
        ask("ending", Wishes.key(code), 204);
        ovh.reset();

        ask("opening", Wishes.room(code, until), 200);

        assertThat(listed(first, Instant.now().plusSeconds(60))).hasSize(1);
    }

    @Test
    void isForgottenSomeTimeAfterItsEnd() {
        ask("opening", Wishes.room(code, until), 200);

        var before = forget(until);
        var after = forget(until.plusSeconds(1));

        assertThat(before).isZero();
        assertThat(after).isEqualTo(1);
        assertThat(rows.read("select key from opened_room")).isEmpty();
    }

    private int forget(Instant overBefore) {
        return record.forget(overBefore, 100).await().atMost(Duration.ofSeconds(10));
    }

    private JsonObject row() {
        return rows.one("select *, ended_at::text from opened_room");
    }

    private static void ask(String what, Map<String, Object> wish, int status) {
        Caller.booking().body(wish).post("/api/v1/rooms/" + what).then().statusCode(status);
    }

    private static List<Map<String, Object>> listed(long after, Instant openedBefore) {
        return Caller.booking()
                .body(Map.of("after", after, "openedBefore", openedBefore.toString()))
                .post("/api/v1/opened-rooms/listing")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
