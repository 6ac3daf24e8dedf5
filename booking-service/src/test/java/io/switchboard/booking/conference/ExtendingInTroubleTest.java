package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ExtendingInTroubleTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, Object> ONE_HOUR = Map.of("length", "PT1H");

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    ExtendingInTroubleTest(Scene given, Announced announced, Rows rows, Time time) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void backToNow() {
        time.isReal();
        GatewayDouble.reset();
    }

    @Test
    void isWishedForWhileOvhIsAwayAndDoneWhenItIsBack() {
        var conference = given.conference();
        GatewayDouble.fails("prolonging", Reply.problem(503, "ovh-away"));

        extend(conference)
                .body("endsAt", equalTo(endOf(conference).toString()))
                .body("extendsTo", equalTo(laterEndOf(conference).toString()));
        assertThat(announced.events("ConferenceExtended", conference.id())).isEmpty();
        GatewayDouble.isWell();

        becomesExtended(conference);
        assertThat(announced.events("ConferenceExtended", conference.id())).hasSize(1);
        assertThat(GatewayDouble.calls("prolonging"))
                .hasSizeGreaterThan(1)
                .extracting(GatewayDouble.Call::key)
                .containsOnly(GatewayDouble.calls("prolonging").getFirst().key());
    }

    @Test
    void isTakenUpWhenWhoWishedWasKilled() {
        var conference = given.conference();
        isWished(conference, laterEndOf(conference));

        becomesExtended(conference);

        assertThat(GatewayDouble.endOf(conference.number(), conference.code()))
                .isEqualTo(laterEndOf(conference).toString());
        announced.await("ConferenceExtended", conference.id());
    }

    @Test
    void isNotDoneASecondTimeBesideTheFirst() {
        var conference = given.conference();
        GatewayDouble.fails(
                "prolonging", Reply.problem(503, "ovh-away").after(Duration.ofSeconds(4)));
        extend(conference).body("extendsTo", equalTo(laterEndOf(conference).toString()));

        Caller.extend(conference.id(), conference.secret(), Map.of("length", "PT2H"))
                .statusCode(200)
                .body("extendsTo", equalTo(endOf(conference).plusSeconds(7200).toString()));

        assertThat(GatewayDouble.calls("prolonging")).hasSize(1);
        GatewayDouble.isWell();
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                show(conference)
                                        .body(
                                                "endsAt",
                                                equalTo(
                                                        endOf(conference)
                                                                .plusSeconds(7200)
                                                                .toString()))
                                        .body("extendsTo", nullValue()));
    }

    @Test
    void comesToNothingWhenOvhRefuses() {
        var conference = given.conference();
        GatewayDouble.fails("prolonging", Reply.problem(422, "until-out-of-range"));

        extend(conference)
                .body("state", equalTo("open"))
                .body("endsAt", equalTo(endOf(conference).toString()))
                .body("extendsTo", nullValue());
    }

    @Test
    void tellsWhenTheRoomIsGone() {
        var conference = given.conference();
        GatewayDouble.loses(conference.number(), conference.code());

        extend(conference)
                .body("state", equalTo("lost"))
                .body("accessCode", nullValue())
                .body("extendsTo", nullValue())
                .body("version", equalTo(1));

        var event = announced.await("ConferenceLost", conference.id());
        assertThat(event.get("version").asInt()).isEqualTo(1);
        assertThat(event.get("endsAt").asText()).isEqualTo(endOf(conference).toString());
        Caller.cancel(conference.id(), conference.secret()).statusCode(410);
    }

    /** The answer was lost, but the room lives on: it is open until more is known, and after. */
    @Test
    void isFoundDoneAfterItsEndHasPassed() {
        var conference = given.conference();
        GatewayDouble.fails("prolonging", Reply.hangUp());
        extend(conference).body("extendsTo", equalTo(laterEndOf(conference).toString()));

        time.isLaterBy(Duration.ofHours(2).plusMinutes(1));

        show(conference).body("state", equalTo("open"));
        GatewayDouble.isWell();
        becomesExtended(conference);
        assertThat(announced.events("ConferenceEnded", conference.id())).isEmpty();
    }

    @Test
    void isOverAndNotLostWhenItsEndCameFirst() {
        var conference = given.conference();
        GatewayDouble.fails("prolonging", Reply.hangUp());
        extend(conference).body("extendsTo", equalTo(laterEndOf(conference).toString()));

        GatewayDouble.loses(conference.number(), conference.code());
        time.isLaterBy(Duration.ofHours(2).plusMinutes(1));
        GatewayDouble.isWell();
        given.isDue(conference.id());

        announced.await("ConferenceEnded", conference.id());
        show(conference).body("state", equalTo("ended"));
        assertThat(announced.events("ConferenceLost", conference.id())).isEmpty();
    }

    @Test
    void isGivenUpOnceTheLaterEndHasPassedToo() {
        var conference = given.conference();
        GatewayDouble.fails("prolonging", Reply.hangUp());
        extend(conference).body("state", equalTo("open"));

        time.isLaterBy(Duration.ofHours(3).plusMinutes(1));

        show(conference).body("state", equalTo("ended"));
        announced.await("ConferenceEnded", conference.id());
    }

    /** A room that is closed first and given a later end then would be open again. */
    @Test
    void isWaitedForBeforeACancelledRoomIsClosed() {
        var conference = given.conference();
        GatewayDouble.fails(
                "prolonging", Reply.problem(503, "ovh-away").after(Duration.ofSeconds(5)));
        extend(conference).body("extendsTo", equalTo(laterEndOf(conference).toString()));

        Caller.cancel(conference.id(), conference.secret())
                .statusCode(200)
                .body("state", equalTo("ending"))
                .body("extendsTo", nullValue());
        assertThat(GatewayDouble.calls("ending")).isEmpty();

        announced.await("ConferenceCancelled", conference.id());
        assertThat(GatewayDouble.hasRoom(conference.number(), conference.code())).isFalse();
        assertThat(announced.events("ConferenceExtended", conference.id())).isEmpty();
    }

    private ValidatableResponse extend(Scene.Confirmed conference) {
        return Caller.extend(conference.id(), conference.secret(), ONE_HOUR).statusCode(200);
    }

    private static ValidatableResponse show(Scene.Confirmed conference) {
        return Caller.show(conference.id(), conference.secret()).statusCode(200);
    }

    private void isWished(Scene.Confirmed conference, Instant end) {
        rows.read(
                "update conference set extends_to = ?, due_at = clock_timestamp() where id = ?",
                end.atOffset(ZoneOffset.UTC),
                UUID.fromString(conference.id()));
    }

    private void becomesExtended(Scene.Confirmed conference) {
        given.isDue(conference.id());
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                show(conference)
                                        .body("endsAt", equalTo(laterEndOf(conference).toString()))
                                        .body("extendsTo", nullValue()));
    }

    private static Instant endOf(Scene.Confirmed conference) {
        return Instant.parse(conference.view().getString("conference.endsAt"));
    }

    private static Instant laterEndOf(Scene.Confirmed conference) {
        return endOf(conference).plus(Duration.ofHours(1));
    }
}
