package io.switchboard.booking.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class CancellingAConferenceTest {

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    CancellingAConferenceTest(Scene given, Announced announced, Rows rows, Time time) {
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
    void endsTheRoomAtOvh() {
        var conference = given.conference();

        Caller.cancel(conference.id(), conference.secret())
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("cancelled", equalTo(true))
                .body("accessCode", nullValue());

        assertThat(GatewayDouble.hasRoom(conference.number(), conference.code())).isFalse();
        announced.await("ConferenceCancelled", conference.id());
    }

    @Test
    void isPossibleWithTheMailedLink() {
        var conference = given.conference();

        Caller.cancel(conference.id(), given.privateLink(conference.id()))
                .statusCode(200)
                .body("state", equalTo("ended"));
    }

    @Test
    void twiceShowsTheResult() {
        var conference = given.conference();
        Caller.cancel(conference.id(), conference.secret()).statusCode(200);

        Caller.cancel(conference.id(), conference.secret())
                .statusCode(200)
                .body("state", equalTo("ended"))
                .body("cancelled", equalTo(true));

        announced.await("ConferenceCancelled", conference.id());
        assertThat(announced.events("ConferenceCancelled", conference.id())).hasSize(1);
    }

    @Test
    void manyTimesAtOnceIsAnnouncedOnce() {
        var conference = given.conference();

        AtOnce.times(10, () -> Caller.cancel(conference.id(), conference.secret()).statusCode(200));

        announced.await("ConferenceCancelled", conference.id());
        assertThat(announced.events("ConferenceCancelled", conference.id())).hasSize(1);
    }

    @Test
    void isNotPossibleForStrangers() {
        var conference = given.conference();

        Caller.cancel(conference.id(), Secret.random().text())
                .statusCode(404)
                .body("type", endsWith(":unknown-conference"));

        assertThat(GatewayDouble.hasRoom(conference.number(), conference.code())).isTrue();
    }

    @Test
    void isNotPossibleWhileItOpens() {
        GatewayDouble.fails("opening", Reply.problem(503, "ovh-away"));
        var conference = given.conference();

        Caller.cancel(conference.id(), conference.secret())
                .statusCode(409)
                .body("type", endsWith(":conference-opening"));
    }

    @Test
    void isNotPossibleOnceItIsOver() {
        var conference = given.conference();
        time.isLaterBy(Duration.ofHours(2));

        Caller.cancel(conference.id(), conference.secret())
                .statusCode(410)
                .body("type", endsWith(":conference-over"));
    }

    @Test
    void isKeptWhenOvhIsAway() {
        var conference = given.conference();
        GatewayDouble.fails("ending", Reply.problem(503, "ovh-away"));

        Caller.cancel(conference.id(), conference.secret())
                .statusCode(200)
                .body("state", equalTo("ending"))
                .body("cancelled", equalTo(true))
                .body("accessCode", nullValue());
        assertThat(announced.events("ConferenceCancelled", conference.id())).isEmpty();
        GatewayDouble.isWell();

        announced.await("ConferenceCancelled", conference.id());
        assertThat(GatewayDouble.hasRoom(conference.number(), conference.code())).isFalse();
        Caller.show(conference.id(), conference.secret()).body("state", equalTo("ended"));
    }

    @Test
    void keepsNobodyWaitingForOvh() {
        var conference = given.conference();
        GatewayDouble.fails("ending", Reply.problem(503, "ovh-away").after(Duration.ofSeconds(10)));
        var before = System.nanoTime();

        Caller.cancel(conference.id(), conference.secret()).body("state", equalTo("ending"));

        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isLessThan(Duration.ofMillis(9900));
        GatewayDouble.isWell();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> given.row(conference.id(), "state").equals("ENDED"));
    }
}
