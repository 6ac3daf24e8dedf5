package io.switchboard.booking.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.booking.Announced;
import io.switchboard.booking.Caller;
import io.switchboard.booking.GatewayDouble;
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Scene.Confirmed;
import io.switchboard.booking.Time;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.testing.AtOnce;
import io.switchboard.testing.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AskingHowItWentTest {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;
    private final SurveyLedger survey;
    private final String address = Caller.freshAddress();

    AskingHowItWentTest(
            Scene given, Announced announced, Rows rows, Time time, SurveyLedger survey) {
        this.given = given;
        this.announced = announced;
        this.rows = rows;
        this.time = time;
        this.survey = survey;
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
    void isDoneOnceForOneThatIsOver() {
        var conference = over(Instant.now());

        AtOnce.times(4, () -> ask(Instant.now()));
        ask(Instant.now());

        var due = announced.await("SurveyDue", conference.id());
        assertThat(announced.open(Ring.ADDRESS, SealedField.ADDRESS, due.get("address").asText()))
                .isEqualTo(address);
        assertThat(due.get("zone").asText()).isEqualTo("Europe/Paris");
        assertThat(announced.events("SurveyDue", conference.id())).hasSize(1);
    }

    @Test
    void isDoneForTheLatestOfOnePerson() {
        var first = over(Instant.now().minus(Duration.ofHours(3)));
        var second = over(Instant.now().minus(Duration.ofHours(1)));

        ask(Instant.now());

        assertThat(given.row(first.id(), "surveyed_at")).isNull();
        assertThat(given.row(second.id(), "surveyed_at")).isNotNull();
    }

    @Test
    void isDoneAtMostWeekly() {
        over(Instant.now());
        ask(Instant.now());
        var next = over(Instant.now());

        ask(Instant.now().plus(A_DAY.multipliedBy(6)));
        var within = given.row(next.id(), "surveyed_at");
        ask(Instant.now().plus(A_DAY.multipliedBy(7)));

        assertThat(within).isNull();
        assertThat(given.row(next.id(), "surveyed_at")).isNotNull();
    }

    @Test
    void isNotDoneForThoseThatDidNotTakePlaceOrGoOn() {
        var running = given.conferenceOf(address);
        var cancelled = given.conferenceOf(address);
        Caller.cancel(cancelled.id(), cancelled.secret()).statusCode(200);
        var lost = over(Instant.now());
        rows.read("update conference set state = 'LOST' where id = ?", id(lost));

        ask(Instant.now().plus(A_DAY));

        assertThat(Stream.of(running, cancelled, lost))
                .allMatch(it -> given.row(it.id(), "surveyed_at") == null);
    }

    @Test
    void isNotDoneOnTheSameDay() {
        var conference = over(Instant.now());

        Work.done(() -> survey.ask(Instant.now().minus(Duration.ofHours(1)), Instant.now()));

        assertThat(given.row(conference.id(), "surveyed_at")).isNull();
    }

    @Test
    void isNotDoneWhenNobodyIsLeftToAsk() {
        var conference = over(Instant.now());
        rows.read("update conference set address = null where id = ?", id(conference));

        ask(Instant.now());

        assertThat(given.row(conference.id(), "surveyed_at")).isNull();
    }

    @Test
    void isAJobOfTheMorning() {
        assertThat(
                        rows.read(
                                "select next_run at time zone 'Europe/Paris' from lease where name = 'survey'"))
                .hasSize(1)
                .allMatch(next -> next.endsWith("09:00:00"));
    }

    private int ask(Instant now) {
        return Work.done(() -> survey.ask(now.plusSeconds(1), now));
    }

    private Confirmed over(Instant at) {
        var conference = given.conferenceOf(address);
        rows.read(
                "update conference set state = 'ENDED', over_at = ? where id = ?",
                at.atOffset(ZoneOffset.UTC),
                id(conference));
        return conference;
    }

    private static UUID id(Confirmed conference) {
        return UUID.fromString(conference.id());
    }
}
