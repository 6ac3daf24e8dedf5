package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class SendingAgainTest {

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    SendingAgainTest(Scene given, Announced announced, Rows rows, Time time) {
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
    void isAnnouncedWithANewLinkWhileTheOldOneOpensStill() {
        var conference = given.conference();
        var before = given.privateLink(conference.id());

        Caller.sendAgain(conference.id(), conference.secret()).statusCode(204);

        var event = announced.await("InvitationRequested", conference.id());
        var mailed =
                announced.open(
                        Ring.LINK, SealedField.CONFERENCE_SECRET, event.get("secret").asText());
        assertThat(mailed).isNotEqualTo(before);
        Caller.show(conference.id(), mailed).statusCode(200);
        Caller.show(conference.id(), before).statusCode(200);
        assertThat(event.get("version").asInt()).isZero();
        assertThat(
                        announced.open(
                                Ring.CODE,
                                SealedField.ACCESS_CODE,
                                event.get("accessCode").asText()))
                .isEqualTo(conference.code());
    }

    @Test
    void isRefusedTheFourthTimeWithinAnHour() {
        var conference = given.conference();
        for (int time = 0; time < 3; time++) {
            sendAgain(conference).statusCode(204);
        }

        var answer = refused(sendAgain(conference), 429, "too-many-requests");

        var wait = Long.parseLong(answer.extract().header("Retry-After"));
        assertThat(wait).isBetween(3500L, 3600L);
        time.isLaterBy(Duration.ofSeconds(wait));
        sendAgain(conference).statusCode(204);
    }

    @Test
    void isCountedExactlyWhenManyAskAtOnce() {
        var conference = given.conference();

        var answers = AtOnce.times(12, () -> sendAgain(conference).extract().statusCode());

        assertThat(answers).filteredOn(status -> status == 204).hasSize(3);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(9);
    }

    @Test
    void leavesTheNewestLinksOnly() {
        var conference = given.conference();
        var first = given.privateLink(conference.id());
        rows.read(
                """
                insert into private_link (secret_hash, conference_id, purpose)
                select decode(md5(random()::text), 'hex'), ?, 'MAIL' from generate_series(1, 25)
                """,
                UUID.fromString(conference.id()));

        sendAgain(conference).statusCode(204);

        Caller.show(conference.id(), first).statusCode(404);
        assertThat(
                        rows.read(
                                "select count(*) from private_link where purpose = 'MAIL' and conference_id = ?",
                                UUID.fromString(conference.id())))
                .containsExactly("20");
        Caller.show(conference.id(), conference.secret()).statusCode(200);
    }

    @Test
    void isPossibleForWhoHoldsASecretOnly() {
        var conference = given.conference();

        refused(
                Caller.sendAgain(conference.id(), Secret.random().text()),
                404,
                "unknown-conference");
    }

    @Test
    void isPossibleWhilePeopleCanCallOnly() {
        var over = given.conference();
        Caller.cancel(over.id(), over.secret()).statusCode(200);
        var forgotten = given.conference();
        rows.read(
                "update conference set person = null, address = null where id = ?",
                UUID.fromString(forgotten.id()));
        GatewayDouble.fails("opening", Reply.problem(503, "ovh-away"));
        var opening = given.conference();

        refused(sendAgain(opening), 409, "conference-opening");
        refused(sendAgain(over), 410, "conference-over");
        refused(sendAgain(forgotten), 410, "conference-over");
    }

    private static ValidatableResponse sendAgain(Scene.Confirmed conference) {
        return Caller.sendAgain(conference.id(), conference.secret());
    }

    private static ValidatableResponse refused(
            ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status).body("type", endsWith(":" + slug));
    }
}
