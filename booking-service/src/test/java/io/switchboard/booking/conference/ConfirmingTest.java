package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ConfirmingTest {

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    ConfirmingTest(Scene given, Announced announced, Rows rows, Time time) {
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
    }

    @Test
    void opensTheConference() {
        var secret = given.mailedSecret();

        var conference = given.confirmed(secret);

        assertThat(conference.state()).isEqualTo("open");
        assertThat(conference.code()).matches("[1-9][0-9]{8}");
        assertThat(GatewayDouble.hasRoom(conference.number(), conference.code())).isTrue();
        assertThat(conference.view().getString("conference.zone")).isEqualTo("Europe/Paris");
        assertThat(Instant.parse(conference.view().getString("conference.endsAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofMinutes(119)),
                        Instant.now().plus(Duration.ofMinutes(121)));
    }

    @Test
    void announcesTheConferenceOnceAndSealed() {
        var address = Caller.freshAddress();

        var conference = given.confirmed(given.mailedSecret(address));

        var event = announced.await("ConferenceBooked", conference.id());
        assertThat(announced.events("ConferenceBooked", conference.id())).hasSize(1);
        assertThat(event.get("number").asText()).isEqualTo(conference.number());
        assertThat(event.get("endsAt").asText())
                .isEqualTo(conference.view().getString("conference.endsAt"));
        assertThat(event.toString()).doesNotContain(address, conference.code());
        assertThat(announced.open(Ring.ADDRESS, SealedField.ADDRESS, event.get("address").asText()))
                .isEqualTo(address);
        assertThat(
                        announced.open(
                                Ring.CODE,
                                SealedField.ACCESS_CODE,
                                event.get("accessCode").asText()))
                .isEqualTo(conference.code());
    }

    @Test
    void takesTheNumberWithTheFewestRooms() {
        GatewayDouble.offers(Map.of(GatewayDouble.FIRST, 1_000, GatewayDouble.SECOND, 0));
        given.noNumberIsKnown();

        var numbers = Stream.generate(() -> given.conference().number()).limit(3).toList();

        assertThat(numbers).containsOnly(GatewayDouble.SECOND);
    }

    @Test
    void sharesRoomsOutBetweenEqualNumbers() {
        GatewayDouble.offers(Map.of(GatewayDouble.FIRST, 7, GatewayDouble.SECOND, 7));
        given.noNumberIsKnown();

        // One more than there are: the counts may be asked for anew between two of them.
        var numbers = Stream.generate(() -> given.conference().number()).limit(3).toList();

        assertThat(numbers).contains(GatewayDouble.FIRST, GatewayDouble.SECOND);
    }

    @Test
    void twiceShowsTheSameConference() {
        var secret = given.mailedSecret();

        var first = given.confirmed(secret);
        var second = given.confirmed(secret);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.secret()).isNotEqualTo(first.secret());
        assertThat(GatewayDouble.calls("opening")).hasSize(1);
        Caller.show(second.id(), second.secret()).statusCode(200);
    }

    @Test
    void twentyTimesAtOnceOpensOneRoom() {
        var secret = given.mailedSecret();

        var answers = AtOnce.times(20, () -> given.confirmed(secret));

        assertThat(answers).extracting(Scene.Confirmed::id).containsOnly(answers.getFirst().id());
        announced.await("ConferenceBooked", answers.getFirst().id());
        assertThat(announced.events("ConferenceBooked", answers.getFirst().id())).hasSize(1);
        assertThat(GatewayDouble.calls("opening")).hasSize(1);
        assertThat(GatewayDouble.rooms()).isEqualTo(1);
    }

    @Test
    void tooOftenIsRefusedAtSomePoint() {
        var secret = given.mailedSecret();

        var answers =
                Stream.generate(() -> Caller.confirm(secret).extract().statusCode())
                        .limit(55)
                        .toList();

        assertThat(answers.subList(0, 50)).containsOnly(200);
        assertThat(answers.subList(50, 55)).containsOnly(429);
    }

    @Test
    void byAnUnknownSecretConfirmsNothing() {
        Caller.confirm(Secret.random().text())
                .statusCode(404)
                .body("type", endsWith(":unknown-link"));
    }

    @Test
    void byAnExpiredLinkConfirmsNothing() {
        var secret = given.mailedSecret();
        time.isLaterBy(Duration.ofMinutes(120));

        Caller.confirm(secret).statusCode(410).body("type", endsWith(":link-expired"));

        assertThat(GatewayDouble.calls("opening")).isEmpty();
    }

    @Test
    void needsASecret() {
        Caller.confirm(" ").statusCode(400).body("errors.field", hasItem("secret"));
        Caller.confirm("x".repeat(101)).statusCode(400).body("errors.field", hasItem("secret"));
        Caller.web()
                .body("{")
                .post(Caller.CONFIRMATION)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:switchboard:problem:unreadable"));
    }
}
