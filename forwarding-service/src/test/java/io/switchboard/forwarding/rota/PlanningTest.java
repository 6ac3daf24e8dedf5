package io.switchboard.forwarding.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.testing.AtOnce;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class PlanningTest {

    private final Scene given;
    private final Travel travel;
    private final Rows rows;
    private final Announced announced;
    private Known hotline;
    private UUID anne;
    private UUID bilal;

    PlanningTest(Scene given, Travel travel, Rows rows, Announced announced) {
        this.given = given;
        this.travel = travel;
        this.rows = rows;
        this.announced = announced;
    }

    @BeforeEach
    void before() {
        rows.quieten();
        GatewayDouble.reset();
        // A Friday.
        travel.to("2031-03-21T08:00");
        hotline = given.line();
        anne = Calls.volunteer(hotline.slug(), "Anne");
        bilal = Calls.volunteer(hotline.slug(), "Bilal");
    }

    @AfterEach
    void backToNow() {
        travel.isOver();
    }

    @Test
    void showsWhatIsPlannedAndWhatBecomesOfIt() {
        Calls.dated(hotline.slug(), bilal, "2031-03-25", "12:00", "14:00");
        Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        Calls.weekly(hotline.slug(), bilal, "TUESDAY", "16:00", "18:00");

        show("2031-03-24", 8)
                .body("planned.day", contains("TUESDAY", "TUESDAY", null))
                .body("planned.date", contains(null, null, "2031-03-25"))
                .body("planned.name", contains("Anne", "Bilal", "Bilal"))
                .body("planned[0].validFrom", equalTo("2031-03-21"))
                .body("occurrences.date", contains("2031-03-25", "2031-03-25", "2031-03-25"))
                .body("occurrences.name", contains("Anne", "Bilal", "Bilal"))
                .body("occurrences.state", contains("PLANNED", "PLANNED", "PLANNED"))
                .body("occurrences.handOver", contains(false, true, false))
                .body("occurrences[0].start", equalTo("2031-03-25T08:00:00Z"))
                .body("gaps", hasSize(1))
                .body("gaps[0].start", equalTo("2031-03-25T13:00:00Z"))
                .body("gaps[0].end", equalTo("2031-03-25T15:00:00Z"))
                .body("feed", equalTo(false));
    }

    @Test
    void showsFromTodayIfNoDayIsAskedFor() {
        Calls.dated(hotline.slug(), anne, "2031-03-21", "09:00", "12:00");

        Calls.rota("showing", Caller.administrator(), hotline.slug(), "days", 1)
                .body("occurrences.date", contains("2031-03-21"));
    }

    @Test
    void overlapsAreShownOnlyWhereOneAnswersAtATime() {
        var queue = given.queue(3);
        for (var slug : List.of(hotline.slug(), queue.slug())) {
            var one = Calls.volunteer(slug, "One");
            var other = Calls.volunteer(slug, "Other");
            Calls.dated(slug, one, "2031-03-25", "09:00", "12:00");
            Calls.dated(slug, other, "2031-03-25", "11:00", "13:00");
        }

        show("2031-03-25", 1).body("occurrences.overlap", contains(true, true));
        Calls.rota(
                        "showing",
                        Caller.administrator(),
                        queue.slug(),
                        "first",
                        "2031-03-25",
                        "days",
                        1)
                .body("occurrences.overlap", contains(false, false));
    }

    @Test
    void theSameWishAgainIsTheSamePlannedShift() {
        var first = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");

        travel.to("2031-03-22T08:00");
        var again =
                AtOnce.times(
                        4, () -> Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00"));

        assertThat(again).containsOnly(first);
        show("2031-03-25", 1).body("planned", hasSize(1)).body("occurrences", hasSize(1));
    }

    @ParameterizedTest(name = "{0} {1}-{2}")
    @CsvSource({
        "2031-03-20, 09:00, 12:00",
        "2031-03-21, 07:59, 12:00",
        "2030-01-01, 22:00, 06:00",
        "2099-01-01, 09:00, 12:00"
    })
    void refusesWhatHasBegunOrIsNobodysPlan(String date, String from, String to) {
        plan("date", date, "from", from, "to", to).statusCode(422).body("type", endsWith("past"));
    }

    @Test
    void refusesAWeeklyOneThatNeverTakesPlace() {
        plan(
                        "day", "TUESDAY",
                        "from", "09:00",
                        "to", "12:00",
                        "validFrom", "2031-04-01",
                        "validUntil", "2031-03-31")
                .statusCode(422)
                .body("type", endsWith("past"));
        plan("day", "TUESDAY", "from", "09:00", "to", "12:00", "validUntil", "2031-03-20")
                .statusCode(422)
                .body("type", endsWith("past"));
    }

    @Test
    void whatBeginsThisMinuteIsNotTooLate() {
        plan("date", "2031-03-21", "from", "08:00", "to", "09:00").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"day\":\"TUESDAY\",\"date\":\"2031-03-25\"}",
                "{\"date\":\"+999999999-12-31\"}",
                "{\"date\":\"1999-12-31\"}",
                "{\"date\":\"2031-02-30\"}",
                "{\"day\":\"SOMEDAY\"}",
                "{\"day\":\"TUESDAY\",\"validFrom\":\"+99999-01-01\"}",
                "{\"day\":\"TUESDAY\",\"from\":\"25:00\"}"
            })
    void refusesWhatIsNoTime(String odd) {
        var wish =
                Caller.wish(
                        Caller.administrator(),
                        hotline.slug(),
                        "volunteer",
                        anne,
                        "from",
                        "09:00",
                        "to",
                        "12:00");
        wish.putAll(new io.restassured.path.json.JsonPath(odd).getMap(""));

        Calls.post("rotas/planning", wish).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"0, 2031-03-25", "63, 2031-03-25", "7, +999999999-12-31", "7, yesterday"})
    void showsNoOddDays(int days, String first) {
        Calls.rota("showing", Caller.administrator(), hotline.slug(), "first", first, "days", days)
                .statusCode(400);
    }

    @Test
    void refusesVolunteersOfOthers() {
        var elsewhere = Calls.volunteer(given.line().slug(), "Chloé");

        Calls.rota(
                        "planning",
                        Caller.administrator(),
                        hotline.slug(),
                        "volunteer",
                        elsewhere,
                        "day",
                        "TUESDAY",
                        "from",
                        "09:00",
                        "to",
                        "12:00")
                .statusCode(422)
                .body("type", endsWith("unknown-volunteer"));
    }

    @Test
    void plansTwoHundredAtMostOfWhatIsNotOver() {
        rows.read(
                """
                insert into planned_shift (id, hotline_id, volunteer_id, date, from_time, to_time, created_at)
                select gen_random_uuid(), ?, ?, date '2031-03-20' + n, '09:00', '12:00', now() from generate_series(0, 199) n
                """,
                hotline.id(),
                anne);

        plan("date", "2031-03-25", "from", "15:00", "to", "16:00").statusCode(200);
        plan("date", "2031-03-26", "from", "15:00", "to", "16:00")
                .statusCode(422)
                .body("type", endsWith("too-many-planned"));
    }

    @Test
    void whatIsPlannedNoMoreDoesNotTakePlace() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");

        for (var time = 0; time < 2; time++) {
            Calls.rota("removing", Caller.administrator(), hotline.slug(), "planned", planned)
                    .statusCode(204);
        }

        show("2031-03-25", 1).body("planned", hasSize(0)).body("occurrences", hasSize(0));
    }

    @Test
    void whoAnswersByALinkSeesTheRotaAndDeclinesForSomebody() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        var link = Caller.link(given.volunteerLink(hotline, false));

        Calls.rota("showing", link, hotline.slug(), "first", "2031-03-25", "days", 7)
                .statusCode(200)
                .body("occurrences.name", contains("Anne"));
        Calls.decline(link, hotline.slug(), planned, "2031-03-25")
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
    }

    @Test
    void whoAnswersByALinkDoesNothingElseOfARota() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        var link = Caller.link(given.volunteerLink(hotline, false));

        for (var answer : forbidden(link, planned)) {
            answer.statusCode(403).body("type", endsWith("not-yours-to-manage"));
        }
    }

    private List<ValidatableResponse> forbidden(Map<String, Object> link, UUID planned) {
        var slug = hotline.slug();
        var day = List.of("planned", planned, "date", "2031-03-25");
        return List.of(
                Calls.rota(
                        "planning",
                        link,
                        slug,
                        "volunteer",
                        anne,
                        "day",
                        "TUESDAY",
                        "from",
                        "10:00",
                        "to",
                        "12:00"),
                Calls.rota("removing", link, slug, "planned", planned),
                Calls.rota(
                        "excepting",
                        link,
                        slug,
                        day.get(0),
                        day.get(1),
                        day.get(2),
                        day.get(3),
                        "kind",
                        "REPLACED",
                        "volunteer",
                        bilal),
                Calls.rota(
                        "excepting",
                        link,
                        slug,
                        day.get(0),
                        day.get(1),
                        day.get(2),
                        day.get(3),
                        "kind",
                        "AS_PLANNED"),
                Calls.rota("importing", link, slug, "calendar", "BEGIN:VCALENDAR"),
                Calls.rota("feeds/making", link, slug),
                Calls.rota("feeds/revoking", link, slug));
    }

    @Test
    void theGroupIsToldOnceThatSomebodyCannotCome() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");

        decline(planned, "2031-03-25")
                .statusCode(200)
                .body("volunteer", nullValue())
                .body("name", equalTo("Anne"));
        decline(planned, "2031-03-25").statusCode(200).body("state", equalTo("DECLINED"));
        decline(planned, "2031-04-01").statusCode(200);

        Awaitility.await().until(() -> declined().size() == 2);
        var first = announced.events("ShiftDeclined", hotline.id().toString()).getFirst();
        assertThat(first.get("date").asText()).isEqualTo("2031-03-25");
        assertThat(first.get("hotline").get("slug").asText()).isEqualTo(hotline.slug());
        assertThat(first.has("replacement")).isFalse();
        assertThat(declined()).containsExactly("Anne", "Anne");
        show("2031-03-25", 1).body("gaps", hasSize(1));
    }

    @Test
    void somebodyElseComes() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        decline(planned, "2031-03-25").statusCode(200);

        Calls.replace(hotline.slug(), planned, "2031-03-25", bilal)
                .statusCode(200)
                .body("state", equalTo("REPLACED"))
                .body("name", equalTo("Bilal"));
        Calls.replace(hotline.slug(), planned, "2031-03-25", bilal).statusCode(200);
        decline(planned, "2031-03-25").statusCode(200).body("state", equalTo("DECLINED"));

        Awaitility.await().until(() -> declined().size() == 3);
        assertThat(declined()).containsExactly("Anne", "Anne, replaced by Bilal", "Bilal");
    }

    @Test
    void goesAsPlannedAfterAll() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        decline(planned, "2031-03-25").statusCode(200);

        Calls.asPlanned(hotline.slug(), planned, "2031-03-25")
                .statusCode(200)
                .body("state", equalTo("PLANNED"))
                .body("name", equalTo("Anne"));
        decline(planned, "2031-03-25");
        Calls.replace(hotline.slug(), planned, "2031-03-25", anne)
                .statusCode(200)
                .body("state", equalTo("PLANNED"));
    }

    @Test
    void nothingGoesOtherwiseThatIsNotPlannedOrHasBegun() {
        var planned = Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");

        decline(planned, "2031-03-26").statusCode(404).body("type", endsWith("unknown-occurrence"));
        decline(planned, "2031-03-18").statusCode(404).body("type", endsWith("unknown-occurrence"));
        decline(UUID.randomUUID(), "2031-03-25")
                .statusCode(404)
                .body("type", endsWith("unknown-planned-shift"));
        Calls.replace(hotline.slug(), planned, "2031-03-25", UUID.randomUUID())
                .statusCode(422)
                .body("type", endsWith("unknown-volunteer"));
        travel.lookAt("2031-03-25T09:00");
        decline(planned, "2031-03-25").statusCode(422).body("type", endsWith("past"));
        travel.to("2031-03-25T12:00");
        Calls.replace(hotline.slug(), planned, "2031-03-25", bilal)
                .statusCode(422)
                .body("type", endsWith("past"));
    }

    @Test
    void theHotlineTellsWhoComesNext() {
        Calls.weekly(hotline.slug(), anne, "TUESDAY", "09:00", "12:00");
        var sooner = Calls.dated(hotline.slug(), bilal, "2031-03-24", "09:00", "12:00");

        next().body("summary.next.name", equalTo("Bilal"))
                .body("summary.next.start", equalTo("2031-03-24T08:00:00Z"));
        decline(sooner, "2031-03-24");
        next().body("summary.next.name", equalTo("Anne"));
    }

    private ValidatableResponse next() {
        return Caller.show(Caller.administrator(), hotline.slug()).statusCode(200);
    }

    private ValidatableResponse plan(Object... besides) {
        var wish = Caller.wish(Caller.administrator(), hotline.slug(), besides);
        wish.put("volunteer", anne);
        return Calls.post("rotas/planning", wish);
    }

    private ValidatableResponse show(String first, int days) {
        return Calls.show(hotline.slug(), first, days).statusCode(200);
    }

    private ValidatableResponse decline(UUID planned, String date) {
        return Calls.decline(Caller.administrator(), hotline.slug(), planned, date);
    }

    private List<String> declined() {
        return announced.events("ShiftDeclined", hotline.id().toString()).stream()
                .map(
                        it ->
                                name(it.get("name").asText())
                                        + (it.has("replacement")
                                                ? ", replaced by "
                                                        + name(it.get("replacement").asText())
                                                : ""))
                .toList();
    }

    private String name(String sealed) {
        return announced.open(
                io.switchboard.platform.sealing.Ring.ADDRESS,
                io.switchboard.contracts.SealedField.NAME,
                sealed);
    }
}
