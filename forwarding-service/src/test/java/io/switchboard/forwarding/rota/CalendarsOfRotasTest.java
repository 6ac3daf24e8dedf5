package io.switchboard.forwarding.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class CalendarsOfRotasTest {

    private static final String MONDAYS =
            """
            UID:mondays@example.org
            SUMMARY:anne
            DTSTART;TZID=Europe/Paris:20310303T090000
            DTEND;TZID=Europe/Paris:20310303T120000
            RRULE:FREQ=WEEKLY
            """;

    private final Scene given;
    private final Travel travel;
    private final Rows rows;
    private Known hotline;
    private UUID anne;
    private UUID bilal;

    CalendarsOfRotasTest(Scene given, Travel travel, Rows rows) {
        this.given = given;
        this.travel = travel;
        this.rows = rows;
    }

    @BeforeEach
    void before() {
        rows.quieten();
        GatewayDouble.reset();
        travel.to("2031-03-21T08:00");
        hotline = given.line();
        anne = Calls.volunteer(hotline.slug(), "Anne", "anne@example.org");
        bilal = Calls.volunteer(hotline.slug(), "Bilal");
    }

    @AfterEach
    void backToNow() {
        travel.isOver();
    }

    @Test
    void calendarsReadWhoComesAndNoMore() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        Calls.decline(Caller.administrator(), hotline.slug(), planned, "2031-04-01");

        var feed = read(makeFeed()).statusCode(200).extract().<String>path("calendar");

        var text = feed.replace("\r\n ", "");
        assertThat(text.split("BEGIN:VEVENT")).hasSize(1 + 26);
        assertThat(text)
                .contains(
                        "SUMMARY:Anne – Hotline of Lyon\r\n",
                        "DTSTART:20310325T080000Z\r\n",
                        "DTSTART:20310401T070000Z\r\n",
                        "UID:%s-2031-03-25\r\n".formatted(planned))
                .doesNotContain("@", "06 12", "+33", "tel:");
        assertThat(text.split("BEGIN:VEVENT")[2]).contains("STATUS:CANCELLED");
        assertThat(text.split("BEGIN:VEVENT")[1]).contains("STATUS:CONFIRMED");
    }

    @Test
    void aNewSecretEndsTheOldOneAndNoneIsKept() {
        var first = makeFeed();
        var second = makeFeed();

        read(first).statusCode(404).body("type", endsWith("unknown-link"));
        read(second).statusCode(200);
        Calls.rota("showing", Caller.administrator(), hotline.slug(), "days", 1)
                .body("feed", equalTo(true));
        assertThat(rows.read("select f::text from calendar_feed f").toString())
                .doesNotContain(second);
        Calls.rota("feeds/revoking", Caller.administrator(), hotline.slug()).statusCode(204);
        read(second).statusCode(404);
    }

    @Test
    void whatACalendarSaysIsPlanned() {
        take(
                        MONDAYS + "EXDATE;TZID=Europe/Paris:20310331T090000\n",
                        """
                        UID:once@example.org
                        SUMMARY:Permanence
                        ATTENDEE;CN=Whoever:mailto:Anne+asso@example.org
                        DTSTART:20310326T130000Z
                        DURATION:PT2H
                        """,
                        """
                        UID:stranger@example.org
                        SUMMARY:Dominique
                        DTSTART:20310326T130000Z
                        DURATION:PT2H
                        """,
                        """
                        UID:past@example.org
                        SUMMARY:Bilal
                        DTSTART:20310320T130000Z
                        DURATION:PT2H
                        """)
                .statusCode(200)
                .body("added", equalTo(2))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(0))
                .body("refused.reason", contains("unknown-volunteer", "past"))
                .body("refused[0].summary", equalTo("Dominique"))
                .body("refused[0].start", equalTo("2031-03-26T13:00:00"));

        show("2031-03-24", 14)
                .body("occurrences.date", contains("2031-03-24", "2031-03-26", "2031-03-31"))
                .body("occurrences.name", contains("Anne", "Anne", "Anne"))
                .body("occurrences.state", contains("PLANNED", "PLANNED", "DECLINED"))
                .body("occurrences[1].start", equalTo("2031-03-26T13:00:00Z"));
    }

    @Test
    void theSameEventAgainIsChangedNotAddedAgain() {
        take(MONDAYS).body("added", equalTo(1));

        take(MONDAYS).body("unchanged", equalTo(1)).body("added", equalTo(0));
        take(MONDAYS.replace("T090000", "T100000").replace("anne", "Bilal"))
                .body("changed", equalTo(1))
                .body("added", equalTo(0));

        show("2031-03-24", 7)
                .body("planned", hasSize(1))
                .body("occurrences.name", contains("Bilal"))
                .body("occurrences[0].start", equalTo("2031-03-24T09:00:00Z"));
    }

    @Test
    void aChangeOfTodayMakesNoHistory() {
        take(MONDAYS);
        travel.lookAt("2031-03-24T13:00");

        take(MONDAYS.replace("T120000", "T123000")).body("changed", equalTo(1));
        travel.lookAt("2031-03-24T13:01");

        assertThat(travel.shifts(hotline)).containsExactly("missed 03-24");
    }

    @Test
    void oneDayOfManyGoesOtherwise() {
        var days = MONDAYS.replace("SUMMARY:anne", "SUMMARY:Anne");
        take(
                        days,
                        """
                        UID:mondays@example.org
                        SUMMARY:Bilal
                        RECURRENCE-ID;TZID=Europe/Paris:20310324T090000
                        DTSTART;TZID=Europe/Paris:20310324T090000
                        DTEND;TZID=Europe/Paris:20310324T120000
                        """,
                        """
                        UID:mondays@example.org
                        SUMMARY:Anne
                        RECURRENCE-ID;TZID=Europe/Paris:20310331T090000
                        DTSTART;TZID=Europe/Paris:20310401T140000
                        DTEND;TZID=Europe/Paris:20310401T160000
                        """,
                        """
                        UID:mondays@example.org
                        SUMMARY:Anne
                        STATUS:CANCELLED
                        RECURRENCE-ID;TZID=Europe/Paris:20310407T090000
                        DTSTART;TZID=Europe/Paris:20310407T090000
                        DTEND;TZID=Europe/Paris:20310407T120000
                        """)
                .body("added", equalTo(2))
                .body("refused", hasSize(0));

        show("2031-03-24", 22)
                .body(
                        "occurrences.date",
                        contains(
                                "2031-03-24",
                                "2031-03-31",
                                "2031-04-01",
                                "2031-04-07",
                                "2031-04-14"))
                .body(
                        "occurrences.state",
                        contains("REPLACED", "DECLINED", "PLANNED", "DECLINED", "PLANNED"))
                .body("occurrences.name", contains("Bilal", "Anne", "Anne", "Anne", "Anne"));
    }

    @Test
    void whatAnEventSaysNoMoreIsPlannedNoMore() {
        take(MONDAYS);
        take(MONDAYS.replace("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,TU"))
                .body("added", equalTo(1))
                .body("unchanged", equalTo(1));

        take(MONDAYS.replace("FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=WE"))
                .body("added", equalTo(0))
                .body("changed", equalTo(2));

        show("2031-03-24", 7).body("occurrences.date", contains("2031-03-26"));
    }

    @Test
    void twoEventsMayChangePlaces() {
        var once =
                """
                UID:%s
                SUMMARY:Anne
                DTSTART:20310326T%s
                DURATION:PT2H
                """;
        take(once.formatted("a", "090000"), once.formatted("b", "140000"))
                .body("added", equalTo(2));

        take(once.formatted("a", "140000"), once.formatted("b", "090000"))
                .statusCode(200)
                .body("changed", equalTo(2));

        show("2031-03-26", 1).body("occurrences", hasSize(2));
    }

    @Test
    void whatIsPlannedAlreadyIsNotPlannedTwice() {
        Calls.dated(hotline.slug(), anne, "2031-03-26", "10:00", "12:00");
        var same =
                """
                UID:%s
                SUMMARY:Anne
                DTSTART:20310326T100000
                DTEND:20310326T120000
                """;

        take(same.formatted("a"), same.formatted("b"))
                .statusCode(200)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(2));
    }

    @Test
    void aQueueHasSeveralWhoComeTogether() {
        var queue = given.queue(3);
        Calls.volunteer(queue.slug(), "Anne");
        Calls.volunteer(queue.slug(), "Bilal");
        hotline = queue;

        take(MONDAYS.replace("anne", "Anne et Bilal")).body("added", equalTo(2));

        show("2031-03-24", 1).body("occurrences.name", containsInAnyOrder("Anne", "Bilal"));
    }

    @Test
    void planningsOwnCalendarComesBackUnchanged() {
        Calls.dated(hotline.slug(), anne, "2031-03-26", "10:00", "12:00");
        var feed = read(makeFeed()).extract().<String>path("calendar");

        calendar(feed).statusCode(200).body("unchanged", equalTo(1)).body("added", equalTo(0));
    }

    @Test
    void moreThanAnybodyPlansIsRefusedAsAWhole() {
        var many =
                java.util.stream.IntStream.range(0, 201)
                        .mapToObj(
                                it ->
                                        "SUMMARY:Anne\nDTSTART:20310326T%02d%02d00\nDURATION:PT1H\n"
                                                .formatted(it / 60, it % 60))
                        .toArray(String[]::new);

        take(many).statusCode(422).body("type", endsWith("too-many-planned"));

        show("2031-03-26", 1).body("planned", hasSize(0));
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        for (var text : List.of("Monday: Anne", "BEGIN:VCALENDAR", "\u0000\u0001", "[]")) {
            calendar(text)
                    .statusCode(422)
                    .body("type", endsWith("unusable-calendar"))
                    .body("about.reason", equalTo("unreadable"));
        }
        calendar(
                        "BEGIN:VCALENDAR\n"
                                + "BEGIN:VEVENT\nUID:1\nEND:VEVENT\n".repeat(501)
                                + "END:VCALENDAR")
                .statusCode(422)
                .body("about.reason", equalTo("too-many-events"));
        calendar("x".repeat(40_001)).statusCode(400);
        calendar(" ").statusCode(400);
    }

    private ValidatableResponse take(String... events) {
        var text = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
        for (var event : events) {
            text.append("BEGIN:VEVENT\n").append(event).append("END:VEVENT\n");
        }
        return calendar(text.append("END:VCALENDAR\n").toString());
    }

    private ValidatableResponse calendar(String text) {
        return Calls.rota("importing", Caller.administrator(), hotline.slug(), "calendar", text);
    }

    private String makeFeed() {
        return Calls.rota("feeds/making", Caller.administrator(), hotline.slug())
                .statusCode(200)
                .extract()
                .path("secret");
    }

    private static ValidatableResponse read(String secret) {
        return Calls.post("rotas/feeds/reading", Map.of("secret", secret));
    }

    private ValidatableResponse show(String first, int days) {
        return Calls.show(hotline.slug(), first, days).statusCode(200);
    }
}
