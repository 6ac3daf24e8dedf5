package io.switchboard.booking.conference;

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
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.platform.sealing.Secret;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ShowingAConferenceTest {

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    ShowingAConferenceTest(Scene given, Announced announced, Rows rows, Time time) {
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
    void isPossibleForTheBrowserThatConfirmed() {
        var conference = given.conference();

        Caller.show(conference.id(), conference.secret())
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("accessCode", equalTo(conference.code()))
                .body("length", equalTo("PT2H"))
                .body("cancelled", equalTo(false));
    }

    @Test
    void isPossibleWithTheMailedLink() {
        var conference = given.conference();

        Caller.show(conference.id(), given.privateLink(conference.id()))
                .statusCode(200)
                .body("accessCode", equalTo(conference.code()));
    }

    @Test
    void needsASecretOfThisConference() {
        var conference = given.conference();
        var another = given.conference();

        unknown(Caller.show(conference.id(), Secret.random().text()));
        unknown(Caller.show(conference.id(), another.secret()));
        unknown(Caller.show(UUID.randomUUID().toString(), conference.secret()));
    }

    @Test
    void needsMoreThanTheId() {
        Caller.web()
                .get(Caller.CONFERENCE, given.conference().id())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("Conference-Secret"));
    }

    @Test
    void endsForTheBrowserAfterHalfADay() {
        var conference = given.conference();
        var mailed = given.privateLink(conference.id());

        time.isLaterBy(Duration.ofHours(12));

        unknown(Caller.show(conference.id(), conference.secret()));
        Caller.show(conference.id(), mailed).statusCode(200);
    }

    @Test
    void tellsNoCodeOnceItIsOver() {
        var conference = given.conference();

        time.isLaterBy(Duration.ofHours(2));

        Caller.show(conference.id(), conference.secret())
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("accessCode", nullValue())
                .body("number", nullValue())
                .body("cancelled", equalTo(false));
        announced.await("ConferenceEnded", conference.id());
    }

    @Test
    void isNotPossibleUnderSomethingThatIsNoId() {
        Caller.show("1", "secret").statusCode(404);
    }

    private static void unknown(ValidatableResponse answer) {
        answer.statusCode(404).body("type", endsWith(":unknown-conference"));
    }
}
