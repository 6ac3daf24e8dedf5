package io.switchboard.booking.reservation;

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
import io.switchboard.booking.Rows;
import io.switchboard.booking.Scene;
import io.switchboard.booking.Time;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class BookingAheadTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Scene given;
    private final Announced announced;
    private final Rows rows;
    private final Time time;

    BookingAheadTest(Scene given, Announced announced, Rows rows, Time time) {
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

    @ParameterizedTest
    @CsvSource({
        "2026-10-20T12:00:00Z,2026-10-25,2026-10-25T22:59:59Z",
        "2026-03-20T12:00:00Z,2026-03-29,2026-03-29T21:59:59Z"
    })
    void endsInTheLastSecondOfItsDayAcrossClockChanges(Instant now, LocalDate day, Instant end) {
        time.isLaterBy(Duration.between(Instant.now(), now));

        var conference = given.conferenceOf(Caller.freshAddress(), to(day));

        assertThat(conference.state()).isEqualTo("open");
        assertThat(conference.view().getString("conference.endsAt")).isEqualTo(end.toString());
        assertThat(GatewayDouble.endOf(conference.number(), conference.code()))
                .isEqualTo(end.toString());
    }

    @Test
    void isConfirmedByTheMailedLinkLikeAnyOther() {
        var day = today().plusDays(3);
        String id = ask(to(day)).statusCode(202).extract().path("id");

        var conference = given.confirmed(given.secretOf(id));

        assertThat(conference.view().getString("conference.lastDay")).isEqualTo(day.toString());
        assertThat(conference.view().getString("conference.length")).isNull();
        var event = announced.await("ReservationRequested", id);
        assertThat(event.get("lastDay").asText()).isEqualTo(day.toString());
        assertThat(event.has("length")).isFalse();
    }

    @Test
    void meansTodayInThePersonsZone() {
        // Noon in Greenwich is past midnight on the line islands, and the day before has ended
        // there.
        time.isLaterBy(Duration.between(Instant.now(), Instant.parse("2027-01-10T12:00:00Z")));
        var yesterdayThere = to(LocalDate.parse("2027-01-10"));
        yesterdayThere.put("zone", "Pacific/Kiritimati");

        refused(ask(yesterdayThere), "unoffered-day");

        ask(to(LocalDate.parse("2027-01-10"))).statusCode(202);
    }

    @Test
    void goesFromTodayToTheFourteenthDay() {
        ask(to(today())).statusCode(202);
        ask(to(today().plusDays(14))).statusCode(202);

        refused(ask(to(today().minusDays(1))), "unoffered-day");
        refused(ask(to(today().plusDays(15))), "unoffered-day");
        refused(ask(to(LocalDate.MAX)), "unoffered-day");
    }

    @Test
    void needsALengthOrALastDay() {
        var neither = Caller.conference();
        neither.remove("length");
        var both = Caller.conference();
        both.put("lastDay", today().toString());

        ask(neither)
                .statusCode(400)
                .body("type", endsWith(":invalid"))
                .body("errors.field", hasItem("conference.length"));
        ask(both)
                .statusCode(400)
                .body("type", endsWith(":invalid"))
                .body("errors.field", hasItem("conference.lastDay"));
    }

    @Test
    void refusesALengthThatIsNotOnOffer() {
        var conference = Caller.conference();
        conference.put("length", "PT3H");

        refused(ask(conference), "unoffered-length");
    }

    @Test
    void mayHaveATitleAndAStart() {
        var start = Instant.now().plus(90, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
        var wish = Caller.conference();
        wish.put("title", " Comité\nde \u202esuivi ");
        wish.put("startsAt", start.toString());

        var conference = given.conferenceOf(Caller.freshAddress(), wish);

        Caller.show(conference.id(), conference.secret())
                .body("title", equalTo("Comité de suivi"))
                .body("startsAt", equalTo(start.toString()));
        var event = announced.await("ConferenceBooked", conference.id());
        assertThat(event.get("startsAt").asText()).isEqualTo(start.toString());
        assertThat(announced.open(Ring.ADDRESS, SealedField.TITLE, event.get("title").asText()))
                .isEqualTo("Comité de suivi");
    }

    @Test
    void hasNoTitleWhenNothingIsTyped() {
        var wish = Caller.conference();
        wish.put("title", " \n");

        var conference = given.conferenceOf(Caller.freshAddress(), wish);

        Caller.show(conference.id(), conference.secret()).body("title", nullValue());
    }

    @Test
    void startsNeitherInThePastNorAfterItsEnd() {
        refused(ask(startingIn(Duration.ofMinutes(-2))), "unoffered-start");
        refused(ask(startingIn(Duration.ofHours(2).plusMinutes(1))), "unoffered-start");

        ask(startingIn(Duration.ZERO)).statusCode(202);
        ask(startingIn(Duration.ofMinutes(119))).statusCode(202);
    }

    @Test
    void cannotBeConfirmedOnceItsLastDayIsOver() {
        var justBeforeMidnight = Instant.parse("2027-01-10T22:30:00Z");
        time.isLaterBy(Duration.between(Instant.now(), justBeforeMidnight));
        var receipt = ask(to(LocalDate.parse("2027-01-10"))).statusCode(202).extract().jsonPath();
        var secret = given.secretOf(receipt.getString("id"));

        time.isLaterBy(Duration.between(Instant.now(), justBeforeMidnight.plusSeconds(1800)));

        assertThat(receipt.getString("expiresAt")).isEqualTo("2027-01-10T22:59:59Z");
        Caller.confirm(secret).statusCode(410).body("type", endsWith(":link-expired"));
    }

    private static LocalDate today() {
        return LocalDate.now(PARIS);
    }

    private static Map<String, Object> to(LocalDate day) {
        var conference = Caller.conference();
        conference.remove("length");
        conference.put("lastDay", day.toString());
        return conference;
    }

    private static Map<String, Object> startingIn(Duration wait) {
        var conference = Caller.conference();
        conference.put("startsAt", Instant.now().plus(wait).toString());
        return conference;
    }

    private static ValidatableResponse ask(Map<String, Object> conference) {
        var wish = Caller.wish(Caller.freshAddress());
        wish.put("conference", conference);
        return Caller.ask(wish, Caller.freshNetwork());
    }

    private static void refused(ValidatableResponse answer, String slug) {
        answer.statusCode(422).body("type", endsWith(":" + slug));
    }
}
