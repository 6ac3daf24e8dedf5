package io.switchboard.web;

import static io.switchboard.web.KnownHotline.MARIE;
import static io.switchboard.web.KnownHotline.PAUL;
import static io.switchboard.web.KnownHotline.ZONE;
import static io.switchboard.web.KnownHotline.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.OccurrenceView.State;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shifts are planned, removed, and go otherwise for a day. */
@WebTest
class PlanningShiftsTest {

    private static final String ROTA = "/hotlines/lyon/rota";
    private static final UUID WEEKLY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final LocalDate DAY = today().plusDays(3);
    private static final String OCCURRENCE = ROTA + "/" + WEEKLY + "/" + DAY;

    private final Browser paul = Browser.french();

    @BeforeEach
    void comeIn() {
        paul.signedInAs("paul@example.org");
        KnownHotline.mayBeManaged();
        rota(State.PLANNED);
    }

    @Test
    void plansOneForEveryWeek() {
        ForwardingRemote.answers("rotas/planning", weekly());

        planned(
                        Map.of(
                                "volunteer", PAUL.toString(),
                                "rhythm", "weekly",
                                "day", "MONDAY",
                                "date", "",
                                "from", "9h",
                                "to", "12 h 30",
                                "validFrom", "05/01/2027",
                                "validUntil", ""))
                .statusCode(303)
                .header("Location", ROTA);

        assertThat(ForwardingRemote.asked("rotas/planning").getFirst())
                .contains(
                        "\"day\":\"MONDAY\"",
                        "\"from\":\"09:00:00\"",
                        "\"to\":\"12:30:00\"",
                        "\"validFrom\":\"2027-01-05\"",
                        "\"volunteer\":\"" + PAUL + "\"")
                .doesNotContain("\"date\"", "validUntil");
    }

    @Test
    void plansOneForOnce() {
        ForwardingRemote.answers(
                "rotas/planning",
                new PlannedShiftView(
                        WEEKLY,
                        MARIE,
                        "Marie",
                        null,
                        LocalDate.of(2027, 2, 1),
                        LocalTime.of(22, 0),
                        LocalTime.of(2, 0),
                        null,
                        null));

        planned(
                        Map.of(
                                "volunteer", MARIE.toString(),
                                "rhythm", "once",
                                "day", "MONDAY",
                                "date", "2027-02-01",
                                "from", "22:00",
                                "to", "02:00"))
                .statusCode(303)
                .header("Location", ROTA + "?first=2027-02-01");

        assertThat(ForwardingRemote.asked("rotas/planning").getFirst())
                .contains("\"date\":\"2027-02-01\"")
                .doesNotContain("\"day\"");
    }

    @Test
    void saysWhatIsWrongWithEachFieldAndLosesNothing() {
        var page =
                corrected(
                        Map.of(
                                "volunteer", "",
                                "rhythm", "weekly",
                                "day", "SOMEDAY",
                                "from", "matin",
                                "to", "25:00",
                                "validFrom", "2027-03-01",
                                "validUntil", "2027-02-01"));

        assertThat(page.select(".notice a").eachAttr("href"))
                .containsExactly("#volunteer", "#day", "#from", "#to", "#valid-until");
        assertThat(page.select("[aria-invalid]").eachAttr("id"))
                .containsExactly("volunteer", "day", "from", "to", "valid-until");
        assertThat(page.select("#from").val()).isEqualTo("matin");
        assertThat(page.select("#valid-until").val()).isEqualTo("2027-02-01");
        assertThat(page.title()).startsWith("Erreur");
        assertThat(ForwardingRemote.asked("rotas/planning")).isEmpty();
    }

    @Test
    void wantsADateOfOneForOnce() {
        var typed = whole();
        typed.put("rhythm", "once");
        typed.put("date", "31/02/2027");

        assertThat(corrected(typed).select("#date-error").text()).startsWith("Écrivez une date");
        typed.put("date", "01/02/1027");
        assertThat(corrected(typed).select("#date-error").text()).startsWith("Écrivez une date");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-volunteer, volunteer, ne connaît plus ce bénévole",
        "too-many-planned, volunteer, 200 créneaux",
        "past, valid-until, déjà passé"
    })
    void explainsRefusalsAtTheirField(String slug, String field, String sentence) {
        ForwardingRemote.refuses("rotas/planning", 422, slug);

        assertThat(corrected(whole()).select("#" + field + "-error").text()).contains(sentence);
    }

    @Test
    void asksBeforeItRemovesOne() {
        paul.opens(ROTA + "/" + WEEKLY + "/removal")
                .statusCode(200)
                .body(containsString("Chaque lundi, 9\u00a0h\u00a000 – 12\u00a0h\u00a000, Paul"));
        assertThat(ForwardingRemote.asked("rotas/removing")).isEmpty();

        paul.presses().statusCode(303).header("Location", ROTA);

        assertThat(ForwardingRemote.asked("rotas/removing").getFirst())
                .contains("\"planned\":\"" + WEEKLY + "\"");
        paul.opens(ROTA + "/" + UUID.randomUUID() + "/removal").statusCode(404);
        paul.opens(ROTA + "/x/removal").statusCode(404);
    }

    @Test
    void letsSomebodyElseComeForADay() {
        ForwardingRemote.answers("rotas/excepting", occurrence(State.REPLACED));
        paul.opens(OCCURRENCE)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Paul, comme prévu"),
                                containsString("value=\"AS_PLANNED\" checked")));

        paul.presses(Map.of("who", "REPLACED", "volunteer", MARIE.toString()))
                .statusCode(303)
                .header("Location", ROTA + "?first=" + DAY);

        assertThat(ForwardingRemote.asked("rotas/excepting").getFirst())
                .contains(
                        "\"kind\":\"REPLACED\"",
                        "\"volunteer\":\"" + MARIE + "\"",
                        "\"date\":\"" + DAY + "\"");
    }

    @Test
    void letsNobodyComeForADayAndThenSomebodyAfterAll() {
        ForwardingRemote.answers("rotas/excepting", occurrence(State.DECLINED));
        paul.opens(OCCURRENCE);
        paul.presses(Map.of("who", "DECLINED", "volunteer", MARIE.toString())).statusCode(303);

        rota(State.DECLINED);
        paul.opens(OCCURRENCE).body(containsString("value=\"DECLINED\" checked"));
        paul.presses(Map.of("who", "AS_PLANNED")).statusCode(303);

        assertThat(ForwardingRemote.asked("rotas/excepting"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("DECLINED").doesNotContain("volunteer"),
                        second -> assertThat(second).contains("AS_PLANNED"));
    }

    @Test
    void asksWhoComesInstead() {
        paul.opens(OCCURRENCE);

        paul.presses(Map.of("who", "REPLACED", "volunteer", ""))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("Choisissez qui vient à la place"),
                                containsString("value=\"REPLACED\" checked")));
        paul.presses(Map.of()).statusCode(422).body(containsString("Dites qui vient"));
        ForwardingRemote.refuses("rotas/excepting", 422, "unknown-volunteer");
        paul.presses(Map.of("who", "REPLACED", "volunteer", MARIE.toString()))
                .statusCode(422)
                .body(containsString("ne connaît plus ce bénévole"));
    }

    @Test
    void saysThatADayIsGone() {
        paul.opens(ROTA + "/" + UUID.randomUUID() + "/" + DAY)
                .statusCode(404)
                .body(containsString("Ce créneau n’existe plus"));
        paul.opens(OCCURRENCE);
        ForwardingRemote.refuses("rotas/excepting", 404, "unknown-occurrence");
        paul.presses(Map.of("who", "DECLINED")).statusCode(404);
        rota(State.DONE);
        paul.opens(OCCURRENCE).statusCode(404);
        paul.opens(ROTA + "/" + WEEKLY + "/2027-13-45").statusCode(404);
    }

    @Test
    void letsWhoCameByALinkCallOffAfterAQuestion() {
        KnownHotline.mayBeOperated();
        ForwardingRemote.answers("rotas/excepting", occurrence(State.DECLINED));

        paul.opens(OCCURRENCE)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Oui, prévenir le groupe"),
                                not(containsString("<select"))));
        paul.presses().statusCode(303).header("Location", ROTA + "?first=" + DAY);

        assertThat(ForwardingRemote.asked("rotas/excepting").getFirst())
                .contains("\"kind\":\"DECLINED\"");
    }

    private static Map<String, String> whole() {
        var typed = new HashMap<String, String>();
        typed.put("volunteer", PAUL.toString());
        typed.put("rhythm", "weekly");
        typed.put("day", "MONDAY");
        typed.put("from", "09:00");
        typed.put("to", "12:00");
        return typed;
    }

    private ValidatableResponse planned(Map<String, String> typed) {
        paul.opens(ROTA + "/new").statusCode(200);
        return paul.presses(typed);
    }

    private Document corrected(Map<String, String> typed) {
        return Jsoup.parse(planned(typed).statusCode(422).extract().asString());
    }

    private static void rota(State state) {
        ForwardingRemote.answers(
                "rotas/showing",
                new RotaView(List.of(weekly()), List.of(occurrence(state)), List.of(), false));
    }

    private static PlannedShiftView weekly() {
        return new PlannedShiftView(
                WEEKLY,
                PAUL,
                "Paul",
                DayOfWeek.MONDAY,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                null,
                null);
    }

    private static OccurrenceView occurrence(State state) {
        return new OccurrenceView(
                WEEKLY,
                DAY,
                DAY.atTime(9, 0).atZone(ZONE).toInstant(),
                DAY.atTime(12, 0).atZone(ZONE).toInstant(),
                state == State.DECLINED ? null : state == State.REPLACED ? MARIE : PAUL,
                state == State.REPLACED ? "Marie" : "Paul",
                state,
                false,
                false);
    }
}
