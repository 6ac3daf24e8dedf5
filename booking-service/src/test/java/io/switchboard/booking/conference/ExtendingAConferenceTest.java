package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ExtendingAConferenceTest {

    private static final Map<String, Object> ONE_HOUR = Map.of("length", "PT1H");

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    ExtendingAConferenceTest(Scene given, Announced announced, Rows rows, Time time) {
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
    void prolongsTheRoomAtOvh() {
        var conference = given.conference();
        var later = endOf(conference).plus(Duration.ofHours(1)).toString();

        Caller.extend(conference.id(), conference.secret(), ONE_HOUR)
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("endsAt", equalTo(later))
                .body("extendsTo", nullValue())
                .body("length", equalTo("PT2H"))
                .body("version", equalTo(1));

        assertThat(GatewayDouble.endOf(conference.number(), conference.code())).isEqualTo(later);
    }

    @Test
    void isAnnouncedWithANewLinkWhileTheOldOneOpensStill() {
        var conference = given.conference();
        var before = given.privateLink(conference.id());

        Caller.extend(conference.id(), before, ONE_HOUR).statusCode(200);

        var event = announced.await("ConferenceExtended", conference.id());
        var mailed =
                announced.open(
                        Ring.LINK, SealedField.CONFERENCE_SECRET, event.get("secret").asText());
        assertThat(mailed).isNotEqualTo(before);
        Caller.show(conference.id(), mailed).statusCode(200);
        Caller.show(conference.id(), before).statusCode(200);
        assertThat(event.get("endedBefore").asText()).isEqualTo(endOf(conference).toString());
        assertThat(event.get("endsAt").asText())
                .isEqualTo(endOf(conference).plus(Duration.ofHours(1)).toString());
        assertThat(event.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void goesToTheEndOfALastDay() {
        var paris = ZoneId.of("Europe/Paris");
        var day = LocalDate.now(paris).plusDays(2);
        var wish = Caller.conference();
        wish.remove("length");
        wish.put("lastDay", day.toString());
        var conference = given.conferenceOf(Caller.freshAddress(), wish);

        extend(conference, Map.of("lastDay", day.plusDays(1).toString()))
                .statusCode(200)
                .body("lastDay", equalTo(day.plusDays(1).toString()))
                .body(
                        "endsAt",
                        equalTo(
                                day.plusDays(2)
                                        .atStartOfDay(paris)
                                        .toInstant()
                                        .minusSeconds(1)
                                        .toString()));
        extend(conference, Map.of("lastDay", day.plusDays(1).toString())).statusCode(200);
        refused(extend(conference, Map.of("lastDay", day.toString())), 422, "not-later");
    }

    @Test
    void takesWhatIsOnOfferOnly() {
        var conference = given.conference();
        var tooFar = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(15).toString();

        refused(extend(conference, Map.of("length", "PT3H")), 422, "unoffered-length");
        refused(extend(conference, Map.of("lastDay", tooFar)), 422, "unoffered-day");
        refused(extend(conference, Map.of()), 400, "invalid")
                .body("errors.field", hasItem("length"));
        assertThat(GatewayDouble.calls("prolonging")).isEmpty();
    }

    @Test
    void neverGoesBeyondTheLastDayOnOffer() {
        var day = LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(14);
        var wish = Caller.conference();
        wish.remove("length");
        wish.put("lastDay", day.toString());
        var conference = given.conferenceOf(Caller.freshAddress(), wish);

        refused(extend(conference, ONE_HOUR), 422, "unoffered-length");
    }

    @Test
    void addsALengthOnceHoweverOftenTheAnswerWasLost() {
        var conference = given.conference();
        var wish = Map.<String, Object>of("length", "PT1H", "from", endOf(conference).toString());
        var later = endOf(conference).plus(Duration.ofHours(1)).toString();

        extend(conference, wish).statusCode(200).body("endsAt", equalTo(later));
        extend(conference, wish).statusCode(200).body("endsAt", equalTo(later));
        AtOnce.times(5, () -> extend(conference, wish).statusCode(200));

        assertThat(GatewayDouble.calls("prolonging")).hasSize(1);
        announced.await("ConferenceExtended", conference.id());
        assertThat(announced.events("ConferenceExtended", conference.id())).hasSize(1);
    }

    @Test
    void isNotPossibleForStrangersNorForModerators() {
        var conference = given.conference();
        var event = announced.await("ModerationOffered", conference.id());
        var moderators =
                announced.open(
                        Ring.LINK, SealedField.MODERATION_SECRET, event.get("secret").asText());

        refused(
                Caller.extend(conference.id(), Secret.random().text(), ONE_HOUR),
                404,
                "unknown-conference");
        refused(Caller.extend(conference.id(), moderators, ONE_HOUR), 404, "unknown-conference");
    }

    @Test
    void isNotPossibleWhileItOpensNorOnceItIsOver() {
        var over = given.conference();
        Caller.cancel(over.id(), over.secret()).statusCode(200);
        GatewayDouble.fails("opening", Reply.problem(503, "ovh-away"));
        var opening = given.conference();

        refused(extend(opening, ONE_HOUR), 409, "conference-opening");
        refused(extend(over, ONE_HOUR), 410, "conference-over");
    }

    @Test
    void isNotPossibleOnceItsPersonIsForgotten() {
        var conference = given.conference();
        rows.read(
                "update conference set person = null, address = null where id = ?",
                UUID.fromString(conference.id()));

        refused(extend(conference, ONE_HOUR), 410, "conference-over");
    }

    private static Instant endOf(Scene.Confirmed conference) {
        return Instant.parse(conference.view().getString("conference.endsAt"));
    }

    private static ValidatableResponse extend(
            Scene.Confirmed conference, Map<String, Object> wish) {
        return Caller.extend(conference.id(), conference.secret(), wish);
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).body("type", endsWith(":" + slug));
    }
}
