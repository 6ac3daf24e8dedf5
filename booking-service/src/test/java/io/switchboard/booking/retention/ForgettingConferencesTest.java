package io.switchboard.booking.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.GatewayDouble.Reply;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Scene.Confirmed;
import io.switchboard.booking.Time;
import io.switchboard.testing.Work;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ForgettingConferencesTest {

    /** The scene's conferences last so long. */
    private static final Duration LENGTH = Duration.ofHours(2);

    private final Scene given;
    private final Rows rows;
    private final Time time;
    private final ConferenceForgetting forgetting;

    ForgettingConferencesTest(Scene given, Rows rows, Time time, ConferenceForgetting forgetting) {
        this.given = given;
        this.rows = rows;
        this.time = time;
        this.forgetting = forgetting;
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
    void erasesTheCodeAtTheEnd() {
        var conference = given.conference();
        assertThat(given.row(conference.id(), "access_code")).isNotNull();

        isOver(conference, LENGTH.plusSeconds(1));

        assertThat(given.row(conference.id(), "access_code")).isNull();
        assertThat(given.row(conference.id(), "address")).isNotNull();
    }

    @Test
    void erasesTheCodeOfOneThatIsGivenBack() {
        var conference = given.conference();

        Caller.cancel(conference.id(), conference.secret()).statusCode(200);

        assertThat(given.row(conference.id(), "state")).isEqualTo("ENDED");
        assertThat(given.row(conference.id(), "access_code")).isNull();
    }

    @Test
    void keepsTheCodeOfAFailedOneUntilItsRoomIsClosed() {
        GatewayDouble.fails("opening", Reply.problem(503, "ovh-away"));
        var conference = given.conference();
        rows.quieten();
        time.isLaterBy(Duration.ofMinutes(20));
        given.isDue(conference.id());
        Awaitility.await().until(() -> given.row(conference.id(), "state").equals("FAILED"));
        var whileARoomMayBeThere = given.row(conference.id(), "access_code");

        GatewayDouble.isWell();
        given.isDue(conference.id());
        Awaitility.await().until(() -> given.row(conference.id(), "due_at") == null);

        assertThat(whileARoomMayBeThere).isNotNull();
        assertThat(given.row(conference.id(), "access_code")).isNull();
    }

    @Test
    void erasesAddressTitleStartAndLinksTwoDaysAfterTheEnd() {
        var wish = Caller.conference();
        wish.put("title", "Bureau");
        wish.put("startsAt", time.now().plusSeconds(3600).toString());
        var conference = given.conferenceOf(Caller.freshAddress(), wish);
        given.privateLink(conference.id());
        isOver(conference, LENGTH.plusSeconds(1));

        time.isLaterBy(LENGTH.plusDays(2).minusMinutes(1));
        Work.done(forgetting::forget);
        assertThat(given.row(conference.id(), "address")).isNotNull();
        assertThat(given.row(conference.id(), "title")).isNotNull();
        assertThat(links(conference)).isPositive();
        time.isLaterBy(LENGTH.plusDays(2).plusMinutes(1));
        Work.done(forgetting::forget);

        assertThat(given.row(conference.id(), "address")).isNull();
        assertThat(given.row(conference.id(), "title")).isNull();
        assertThat(given.row(conference.id(), "starts_at")).isNull();
        assertThat(links(conference)).isZero();
        assertThat(given.row(conference.id(), "domain")).isEqualTo("example.org");
        assertThat(given.row(conference.id(), "person")).isNotNull();
    }

    @Test
    void countsFromTheMomentItWasGivenBack() {
        var wish = Caller.conference();
        wish.remove("length");
        wish.put("lastDay", time.now().plus(Duration.ofDays(10)).toString().substring(0, 10));
        var conference = given.conferenceOf(Caller.freshAddress(), wish);
        Caller.cancel(conference.id(), conference.secret()).statusCode(200);

        time.isLaterBy(Duration.ofDays(2).plusMinutes(1));
        Work.done(forgetting::forget);

        assertThat(given.row(conference.id(), "address")).isNull();
    }

    @Test
    void keepsWhatGoesOn() {
        var wish = Caller.conference();
        wish.remove("length");
        wish.put("lastDay", time.now().plus(Duration.ofDays(10)).toString().substring(0, 10));
        var conference = given.conferenceOf(Caller.freshAddress(), wish);

        time.isLaterBy(Duration.ofDays(9));
        Work.done(forgetting::forget);

        assertThat(given.row(conference.id(), "address")).isNotNull();
        assertThat(given.row(conference.id(), "access_code")).isNotNull();
        Caller.show(conference.id(), given.privateLink(conference.id())).statusCode(200);
    }

    @Test
    void keepsOnlyTheDomainAfterAYear() {
        var conference = given.conference();
        isOver(conference, LENGTH.plusSeconds(1));

        time.isLaterBy(LENGTH.plusDays(366));
        Work.done(forgetting::forget);

        assertThat(given.row(conference.id(), "person")).isNull();
        assertThat(given.row(conference.id(), "domain")).isEqualTo("example.org");
    }

    @Test
    void keepsNothingAfterFourHundredDays() {
        var conference = given.conference();
        isOver(conference, LENGTH.plusSeconds(1));

        time.isLaterBy(LENGTH.plusDays(400).minusMinutes(1));
        Work.done(forgetting::forget);
        assertThat(isThere(conference)).isTrue();
        time.isLaterBy(LENGTH.plusDays(400).plusMinutes(1));
        Work.done(forgetting::forget);

        assertThat(isThere(conference)).isFalse();
    }

    @Test
    void keepsAsLongAsItTakesWhatHasARoomToClose() {
        var conference = given.conference();
        isOver(conference, LENGTH.plusSeconds(1));
        rows.read(
                "update conference set due_at = clock_timestamp() + interval '1 day' where id = ?",
                UUID.fromString(conference.id()));

        time.isLaterBy(LENGTH.plusDays(401));
        Work.done(forgetting::forget);

        assertThat(isThere(conference)).isTrue();
    }

    private void isOver(Confirmed conference, Duration after) {
        time.isLaterBy(after);
        Awaitility.await().until(() -> given.row(conference.id(), "state").equals("ENDED"));
    }

    private boolean isThere(Confirmed conference) {
        return !rows.read("select 1 from conference where id = ?", UUID.fromString(conference.id()))
                .isEmpty();
    }

    private long links(Confirmed conference) {
        return rows.read(
                        "select 1 from private_link where conference_id = ?",
                        UUID.fromString(conference.id()))
                .size();
    }
}
