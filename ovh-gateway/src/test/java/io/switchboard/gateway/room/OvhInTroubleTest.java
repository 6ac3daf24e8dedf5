package io.switchboard.gateway.room;

import static io.switchboard.gateway.OvhDouble.inTurn;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.OvhDouble;
import io.switchboard.gateway.OvhDouble.Call;
import io.switchboard.gateway.OvhDouble.Reply;
import io.switchboard.gateway.Wishes;
import io.switchboard.platform.problem.Problem;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OvhDouble.Profile.class)
class OvhInTroubleTest {

    private final OvhDouble ovh = OvhDouble.running();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

    @BeforeEach
    void knowTheNumbers() {
        ovh.answers(_ -> null);
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
    }

    @Test
    void readsARoomBackWhoseCreationAnsweredAPage() {
        var created = room(null);
        ovh.answers(call -> call.isCreate() ? Reply.html(504) : call.isRead() ? created : null);

        open(wish()).statusCode(200).body("accessCode", equalTo(code));

        assertThat(ovh.methods()).containsExactly("POST", "GET", "PUT");
    }

    @Test
    void readsARoomBackWhoseCreationAnsweredNothing() {
        var created = room(null);
        ovh.answers(call -> call.isCreate() ? Reply.json(200, "") : call.isRead() ? created : null);

        open(wish()).statusCode(200);
    }

    @Test
    void readsARoomBackWhoseCreationAnsweredByHalf() {
        var created = room(null);
        ovh.answers(
                call ->
                        call.isCreate()
                                ? Reply.halfOf("{\"roomNumber\":")
                                : call.isRead() ? created : null);

        open(wish()).statusCode(200);
    }

    @Test
    void readsARoomBackWhoseCreationWasNeverAnswered() {
        var created = room(null);
        ovh.answers(call -> call.isCreate() ? Reply.silence() : call.isRead() ? created : null);

        open(wish()).statusCode(200);

        assertThat(ovh.methods()).containsExactly("POST", "GET", "PUT");
    }

    @Test
    void createsAgainWhatTheFirstCreationDidNot() {
        ovh.answers(inTurn(Call::isCreate, Reply.html(502)));

        open(wish()).statusCode(200);

        assertThat(ovh.methods()).containsExactly("POST", "GET", "POST", "PUT");
    }

    @Test
    void leavesAloneARoomOfSomebodyElseFoundAfterALoss() {
        var theirs = room("2099-01-01T00:00:00+01:00");
        ovh.answers(call -> call.isCreate() ? Reply.html(504) : call.isRead() ? theirs : null);

        open(wish()).statusCode(409).body("type", endsWith("room-number-taken"));

        assertThat(ovh.methods()).containsExactly("POST", "GET");
    }

    @Test
    void followsTheCodeThatOvhAnswers() {
        var other = Wishes.code();
        ovh.answers(
                call -> call.isCreate() ? Reply.json(200, "{\"roomNumber\":" + other + "}") : null);

        open(wish()).statusCode(200).body("accessCode", equalTo(other));

        assertThat(ovh.calls().getLast().path()).endsWith("/rooms/" + other);
    }

    @Test
    void configuresAgainWhatMayBeRepeated() {
        ovh.answers(inTurn(Call::configures, Reply.html(503), Reply.json(500, "{}")));

        open(wish()).statusCode(200);

        assertThat(ovh.methods()).containsExactly("POST", "PUT", "PUT", "PUT");
    }

    @Test
    void endsARoomThatCannotBeConfigured() {
        ovh.answers(call -> call.configures() ? Reply.json(500, "{}") : null);

        open(wish()).statusCode(503).contentType(Problem.JSON).body("type", endsWith("ovh-away"));

        var end = ovh.calls().getLast();
        assertThat(end.ends()).isTrue();
        assertThat(Instant.parse(end.body().replaceAll(".*\"(20[^\"]+Z)\".*", "$1")))
                .isBetween(Instant.now(), Instant.now().plusSeconds(15));
    }

    @Test
    void endsARoomWhoseConfigurationIsRejected() {
        ovh.answers(
                call ->
                        call.configures()
                                ? Reply.json(400, "{\"class\":\"Client::BadRequest\"}")
                                : null);

        open(wish()).statusCode(502).body("type", endsWith("ovh-refuses-request"));

        assertThat(ovh.methods()).containsExactly("POST", "PUT", "PUT");
        assertThat(ovh.calls().getLast().ends()).isTrue();
    }

    @Test
    void endsARoomThatCannotBeConfiguredEvenWhenOvhStumbles() {
        var endings = inTurn(Call::ends, Reply.html(502));
        ovh.answers(call -> call.configures() ? Reply.html(502) : endings.apply(call));

        open(wish()).statusCode(503);

        assertThat(ovh.calls().stream().filter(Call::ends)).hasSize(2);
    }

    @Test
    void saysThatOvhIsSilent() {
        ovh.answers(_ -> Reply.silence());

        open(wish()).statusCode(504).body("type", endsWith("ovh-silent"));
    }

    @Test
    void saysThatOvhRefusesOurKeys() {
        ovh.answers(_ -> Reply.json(403, "{\"errorCode\":\"INVALID_CREDENTIAL\"}"));

        open(wish()).statusCode(502).body("type", endsWith("ovh-refuses-us"));

        assertThat(ovh.methods()).containsExactly("POST");
    }

    @Test
    void saysThatOvhFindsUsTooFast() {
        ovh.answers(_ -> Reply.json(429, "{}"));

        open(wish())
                .statusCode(503)
                .body("type", endsWith("ovh-busy"))
                .header("Retry-After", equalTo("5"));
    }

    @Test
    void triesAReadAgain() {
        var found = room(until.toString());
        ovh.answers(inTurn(Call::isRead, Reply.html(503), Reply.halfOf("{\"room"), found));

        Caller.booking()
                .body(Wishes.key(code))
                .post("/api/v1/rooms/reading")
                .then()
                .statusCode(200)
                .body("what.until", equalTo(until.toString()));
    }

    @Test
    void takesNoPageForTheEndOfARoom() {
        ovh.answers(call -> call.ends() ? Reply.html(404) : null);

        Caller.booking()
                .body(Wishes.key(code))
                .post("/api/v1/rooms/ending")
                .then()
                .statusCode(503)
                .body("type", endsWith("ovh-away"));
    }

    @Test
    void finishesWhatACallerBeganWhoHangsUp() throws Exception {
        ovh.answers(inTurn(Call::isCreate, room(null).after(Duration.ofMillis(500))));

        try (var caller = new Socket("localhost", RestAssured.port)) {
            var body = new ObjectMapper().writeValueAsString(wish());
            caller.getOutputStream().write(Caller.rawOpening(body).getBytes(UTF_8));
            Awaitility.await().until(() -> ovh.methods().contains("POST"));
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(ovh.methods()).containsExactly("POST", "PUT"));
    }

    @Test
    void isSeenInTheStatusWithinSeconds() {
        ovh.answers(_ -> Reply.silence());
        status(false);

        ovh.answers(_ -> Reply.html(503));
        status(false);

        ovh.answers(_ -> null);
        status(true);
    }

    private void status(boolean expected) {
        Caller.booking()
                .get("/api/v1/status")
                .then()
                .statusCode(200)
                .body("ovh", equalTo(expected));
    }

    private Map<String, Object> wish() {
        return Wishes.room(code, until);
    }

    private ValidatableResponse open(Map<String, Object> wish) {
        return Caller.booking().body(wish).post("/api/v1/rooms/opening").then();
    }

    private Reply room(String end) {
        var date = end == null ? "null" : '"' + end + '"';
        return Reply.json(200, "{\"roomNumber\":%s,\"expirationDate\":%s}".formatted(code, date));
    }
}
