package io.switchboard.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.OvhDouble;
import io.switchboard.gateway.OvhDouble.Call;
import io.switchboard.gateway.OvhDouble.Reply;
import io.switchboard.gateway.Rows;
import io.switchboard.gateway.Wishes;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a change whose replica was killed between two steps. */
@QuarkusTest
@TestProfile(OvhDouble.Profile.class)
class AfterAKillTest {

    @Inject Killed killed;
    @Inject Rows rows;

    private final OvhDouble ovh = OvhDouble.running();
    private final String key = Caller.newKey();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();
    private final DialNumber number = new DialNumber(Wishes.NUMBER);
    private final OpenRoom wish = new OpenRoom(number, new AccessCode(code), until);

    @BeforeEach
    void knowTheNumbers() {
        rows.forgetChanges();
        ovh.answers(_ -> null);
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
    }

    @AfterEach
    void leaveNothing() {
        rows.forgetChanges();
    }

    @Test
    void oneThatNeverReachedOvhIsFoundUndoneAndBegunAnew() {
        var change = killed.at("open-room", key, wish);

        killed.isDue(change);

        becomes(change, "undone");
        assertThat(ovh.methods()).containsExactly("GET");
        open().statusCode(200).header(IdempotencyKey.REPLAYED, (String) null);
        assertThat(ovh.methods()).containsExactly("GET", "POST", "PUT");
        assertThat(row(change).getInteger("attempts")).isEqualTo(2);
        assertThat(row(change).getString("state")).isEqualTo("done");
    }

    @Test
    void aHalfMadeRoomIsEnded() {
        ovh.answers(call -> call.isRead() ? room("null") : null);
        var change = killed.at("open-room", key, wish);

        killed.isDue(change);

        becomes(change, "undone");
        assertThat(ovh.methods()).containsExactly("GET", "PUT");
        assertThat(ovh.calls().getLast().ends()).isTrue();
        assertThat(row(change).getBoolean("settled_by_reading")).isTrue();
    }

    @Test
    void aRoomThatIsThereIsAnsweredAndNotOpenedTwice() {
        ovh.answers(call -> call.isRead() ? room('"' + until.toString() + '"') : null);
        var change = killed.at("open-room", key, wish);

        killed.isDue(change);

        becomes(change, "done");
        open().statusCode(200)
                .header(IdempotencyKey.REPLAYED, "true")
                .body("accessCode", equalTo(code))
                .body("until", equalTo(until.toString()));
        assertThat(ovh.methods()).containsExactly("GET");
        assertThat(row(change).getBoolean("settled_by_reading")).isTrue();
    }

    @Test
    void aRoomThatIsThereStandsInOurRecord() {
        ovh.answers(call -> call.isRead() ? room('"' + until.toString() + '"') : null);
        rows.run("delete from opened_room");
        var change = killed.at("open-room", key, wish);

        killed.isDue(change);

        becomes(change, "done");
        assertThat(rows.read("select key from opened_room where caller = 'booking-service'"))
                .hasSize(1);
    }

    @Test
    void aCallerWhoRepeatsItFirstGetsTheRoomThatIsThere() {
        ovh.answers(
                call ->
                        call.isCreate()
                                ? Reply.json(409, "{\"class\":\"Client::Conflict\"}")
                                : call.isRead() ? room("null") : null);
        var change = killed.at("open-room", key, wish);

        open().statusCode(200);

        assertThat(ovh.methods()).containsExactly("POST", "GET", "PUT");
        assertThat(row(change).getBoolean("repeated")).isTrue();
        assertThat(row(change).getString("state")).isEqualTo("done");
    }

    @Test
    void anEndIsFound() {
        var change = killed.at("end-room", key, new RoomKey(number, new AccessCode(code)));

        killed.isDue(change);

        becomes(change, "done");
        assertThat(ovh.methods()).containsExactly("GET");
    }

    @Test
    void nobodyLooksWhileAnotherIsAtTheSameThing() {
        var change = killed.at("open-room", key, wish);
        killed.isTurnOfAnother(change, Duration.ofMinutes(1));

        killed.isDue(change);

        becomes(change, "unresolved");
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .until(() -> row(change).getString("state").equals("unresolved"));
        assertThat(ovh.methods()).isEmpty();
    }

    @Test
    void whatOvhDoesNotTellStaysVisiblyUnresolvedUntilItDoes() {
        ovh.answers(call -> call.isRead() ? Reply.html(502) : null);
        var change = killed.at("open-room", key, wish);
        killed.isDue(change);
        Awaitility.await().until(() -> ovh.calls().stream().filter(Call::isRead).count() == 3);
        assertThat(row(change).getString("state")).isEqualTo("unresolved");

        ovh.answers(_ -> null);
        killed.isDue(change);

        becomes(change, "undone");
        assertThat(row(change).getInteger("looks")).isEqualTo(2);
    }

    private void becomes(UUID change, String state) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(row(change).getString("state")).isEqualTo(state));
    }

    private JsonObject row(UUID change) {
        return rows.one("select * from change where id = $1", change);
    }

    private ValidatableResponse open() {
        return Caller.booking(key)
                .body(Wishes.room(code, until))
                .post("/api/v1/rooms/opening")
                .then();
    }

    private Reply room(String end) {
        return Reply.json(200, "{\"roomNumber\":%s,\"expirationDate\":%s}".formatted(code, end));
    }
}
