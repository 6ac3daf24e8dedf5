package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class OfferingModerationTest {

    private final Scene given;
    private final Announced announced;
    private final Rows rows;

    OfferingModerationTest(Scene given, Announced announced, Rows rows) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @Test
    void comesWithAConferenceOfAnOrganisationThatMayModerate() {
        var conference = given.conference();

        var event = announced.await("ModerationOffered", conference.id());

        assertThat(event.get("number").asText()).isEqualTo(conference.number());
        assertThat(event.get("endsAt").asText())
                .isEqualTo(conference.view().getString("conference.endsAt"));
        assertThat(event.has("accessCode")).isFalse();
    }

    @Test
    void doesNotComeForAnother() {
        var conference = given.conferenceOf("person@elsewhere.example");

        announced.await("ConferenceBooked", conference.id());

        assertThat(announced.events("ModerationOffered", conference.id())).isEmpty();
    }

    @Test
    void carriesASecretThatOpensNothingElse() {
        var conference = given.conference();
        var event = announced.await("ModerationOffered", conference.id());

        var secret =
                announced.open(
                        Ring.LINK, SealedField.MODERATION_SECRET, event.get("secret").asText());

        Caller.show(conference.id(), secret)
                .statusCode(404)
                .body("type", endsWith(":unknown-conference"));
        Caller.cancel(conference.id(), secret).statusCode(404);
        Caller.sendAgain(conference.id(), secret).statusCode(404);
    }
}
