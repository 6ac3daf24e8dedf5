package io.switchboard.booking.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Moderating;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Secret;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Secrets that open the moderation, and those that do not. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class WhoMayModerateTest {

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    WhoMayModerateTest(Scene given, Announced announced, Rows rows, Time time) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void well() {
        GatewayDouble.reset();
    }

    @AfterEach
    void tidy() {
        time.isReal();
        rows.read("delete from watched_room");
        GatewayDouble.reset();
    }

    @Test
    void theMailedLinkIsExchangedAsOftenAsItIsPressed() {
        var conference = given.conference();
        var mailed = mailedSecret(conference.id());

        var first = Moderating.open(conference.id(), mailed).statusCode(200).extract().jsonPath();
        var second = Moderating.open(conference.id(), mailed).statusCode(200).extract().jsonPath();

        assertThat(first.getString("secret")).isNotEqualTo(second.getString("secret"));
        assertThat(first.getString("endsAt"))
                .isEqualTo(conference.view().getString("conference.endsAt"));
        for (var opened : List.of(first, second)) {
            new Moderating(conference.id(), opened.getString("secret")).look().statusCode(200);
        }
    }

    @Test
    void whoConfirmedOrHasThePrivateLinkMayModerate() {
        var conference = given.conference();

        Moderating.openAsOwner(conference.id(), conference.secret()).statusCode(200);
        Moderating.openAsOwner(conference.id(), given.privateLink(conference.id())).statusCode(200);
    }

    @Test
    void refusesWhereTheOrganisationMayNot() {
        var conference = given.conference();
        rows.read(
                "update conference set domain = 'not.moderated.example' where id = ?",
                UUID.fromString(conference.id()));

        Moderating.openAsOwner(conference.id(), conference.secret())
                .statusCode(403)
                .body("type", endsWith("may-not-moderate"));
    }

    @Test
    void aModeratorsSecretOpensNothingElse() {
        var conference = given.conference();
        var moderator = Moderating.of(conference);

        Caller.show(conference.id(), moderator.secret()).statusCode(404);
        Caller.cancel(conference.id(), moderator.secret()).statusCode(404);
        Moderating.openAsOwner(conference.id(), moderator.secret()).statusCode(404);
        Moderating.open(conference.id(), moderator.secret()).statusCode(404);
    }

    @Test
    void theMailedSecretOpensNothingByItself() {
        var conference = given.conference();
        var mailed = new Moderating(conference.id(), mailedSecret(conference.id()));

        mailed.look().statusCode(404);
        mailed.act("lock").statusCode(404);
        mailed.page().statusCode(404);
        try (var page = mailed.watch()) {
            assertThat(page.status()).isEqualTo(404);
        }
        Caller.show(conference.id(), mailed.secret()).statusCode(404);
    }

    @Test
    void refusesEveryOtherSecret() {
        var conference = given.conference();
        var another = Moderating.of(given.conference());

        for (var secret :
                List.of(
                        conference.secret(),
                        given.privateLink(conference.id()),
                        another.secret(),
                        Secret.random().text())) {
            new Moderating(conference.id(), secret)
                    .look()
                    .statusCode(404)
                    .body("type", endsWith("unknown-conference"));
        }
        Moderating.open(conference.id(), conference.secret()).statusCode(404);
    }

    @Test
    void endsWithTheConference() {
        var conference = given.conference();
        var moderator = Moderating.of(conference);
        var mailed = mailedSecret(conference.id());

        time.isLaterBy(Duration.ofHours(3));

        moderator.look().statusCode(410).body("type", endsWith("conference-over"));
        moderator.act("lock").statusCode(410);
        Moderating.open(conference.id(), mailed).statusCode(410);
        Moderating.openAsOwner(conference.id(), given.privateLink(conference.id())).statusCode(410);
        try (var page = moderator.watch()) {
            assertThat(page.status()).isEqualTo(410);
        }
    }

    @Test
    void keepsNoSecretButItsHash() {
        var conference = given.conference();
        var moderator = Moderating.of(conference);

        assertThat(
                        rows.read(
                                "select secret_hash from private_link where purpose = 'MODERATOR' and conference_id = ?",
                                UUID.fromString(conference.id())))
                .hasSize(1)
                .noneMatch(hash -> hash.contains(moderator.secret()));
    }

    @Test
    void ovhsOwnPageIsNotOfferedUnlessSomebodyWantsIt() {
        var moderator = Moderating.of(given.conference());

        moderator.page().statusCode(404).body("type", endsWith("not-offered"));
        assertThat(moderator.look().extract().jsonPath().getBoolean("ovhPage")).isFalse();
    }

    @Test
    void onlyWhoIsLetInMayAsk() {
        Caller.as("notifier")
                .header("Conference-Secret", "x")
                .get(Moderating.MODERATION + "{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private String mailedSecret(String conference) {
        var event = announced.await("ModerationOffered", conference);
        return announced.open(
                Ring.LINK, SealedField.MODERATION_SECRET, event.get("secret").asText());
    }
}
