package io.switchboard.gateway.command;

import static io.switchboard.gateway.OvhDouble.inTurn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.OvhDouble;
import io.switchboard.gateway.OvhDouble.Call;
import io.switchboard.gateway.OvhDouble.Reply;
import io.switchboard.gateway.Rows;
import io.switchboard.gateway.Wishes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OvhDouble.Profile.class)
class LostAnswersTest {

    private static final String BUSY = "{\"class\":\"Client::Conflict::ActionInProgress\"}";

    @Inject Rows rows;

    private final OvhDouble ovh = OvhDouble.running();
    private final String key = Caller.newKey();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

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
    void areUnresolvedUntilSomebodyReadsBack() {
        ovh.answers(call -> call.isCreate() || call.isRead() ? Reply.html(504) : null);
        open().statusCode(503);
        var change = rows.latest();
        assertThat(change.getString("state")).isEqualTo("unresolved");
        assertThat(change.getString("reason")).isEqualTo("ovh-away");
        assertThat(change.getString("ended")).isNull();

        ovh.answers(call -> call.isRead() ? room(until) : null);
        rows.run("update change set due = clock_timestamp()");

        Awaitility.await().until(() -> rows.latest().getString("state").equals("done"));
        open().statusCode(200).header(IdempotencyKey.REPLAYED, "true");
        assertThat(ovh.methods()).containsExactly("GET");
    }

    @Test
    void areReadBackByWhoeverRepeats() {
        ovh.answers(call -> call.isCreate() || call.isRead() ? Reply.html(504) : null);
        open().statusCode(503);

        ovh.answers(
                call ->
                        call.isCreate()
                                ? Reply.json(409, "{\"message\":\"Already exists\"}")
                                : call.isRead() ? room(until) : null);

        open().statusCode(200);
        assertThat(ovh.methods()).containsExactly("POST", "GET");
        assertThat(rows.latest().getInteger("attempts")).isEqualTo(2);
    }

    @Test
    void ofARoomThatWasTakenBackLeadToItAgain() {
        ovh.answers(call -> call.configures() ? Reply.html(503) : null);
        open().statusCode(503);
        assertThat(ovh.calls().getLast().ends()).isTrue();

        var soon = Instant.now().plusSeconds(8);
        ovh.answers(
                call ->
                        call.isCreate()
                                ? Reply.json(409, "{\"message\":\"Already exists\"}")
                                : call.isRead() ? room(soon) : null);

        open().statusCode(200);
        assertThat(ovh.methods()).containsExactly("POST", "GET", "PUT");
    }

    @Test
    void areNoneWhereNothingWasSent() {
        ovh.answers(_ -> Reply.json(403, "{\"errorCode\":\"NOT_GRANTED_CALL\"}"));
        open().statusCode(502).body("type", endsWith("ovh-refuses-us"));
        assertThat(rows.latest().getString("state")).isEqualTo("undone");

        ovh.answers(_ -> null);

        open().statusCode(200).header(IdempotencyKey.REPLAYED, (String) null);
        assertThat(ovh.methods()).containsExactly("POST", "PUT");
        assertThat(rows.latest().getBoolean("repeated")).isFalse();
    }

    @Test
    void areNoneWhereOvhWasBusyWithAnEarlierWish() {
        ovh.answers(
                inTurn(
                        Call::configures,
                        Reply.json(409, BUSY),
                        Reply.json(409, BUSY),
                        Reply.json(409, BUSY),
                        Reply.json(409, BUSY)));

        open().statusCode(200);

        assertThat(ovh.methods()).containsExactly("POST", "PUT", "PUT", "PUT", "PUT", "PUT");
        assertThat(rows.latest().getString("state")).isEqualTo("done");
    }

    @Test
    void leaveAHalfMadeRoomThatCannotBeEndedUnresolved() {
        ovh.answers(
                call ->
                        call.method().equals("PUT")
                                ? Reply.json(400, "{\"class\":\"Client::BadRequest\"}")
                                : null);
        open().statusCode(502).body("type", endsWith("ovh-refuses-request"));
        assertThat(rows.latest().getString("state")).isEqualTo("unresolved");

        ovh.answers(
                call ->
                        call.isRead()
                                ? Reply.json(200, "{\"roomNumber\":%s}".formatted(code))
                                : null);
        rows.run("update change set due = clock_timestamp()");

        Awaitility.await().until(() -> rows.latest().getString("state").equals("undone"));
        assertThat(ovh.calls().getLast().ends()).isTrue();
    }

    private ValidatableResponse open() {
        return Caller.booking(key)
                .body(Wishes.room(code, until))
                .post("/api/v1/rooms/opening")
                .then();
    }

    private Reply room(Instant end) {
        return Reply.json(
                200, "{\"roomNumber\":%s,\"expirationDate\":\"%s\"}".formatted(code, end));
    }
}
