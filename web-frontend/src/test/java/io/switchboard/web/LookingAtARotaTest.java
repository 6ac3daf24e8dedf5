package io.switchboard.web;

import static io.switchboard.web.KnownHotline.MARIE;
import static io.switchboard.web.KnownHotline.PAUL;
import static io.switchboard.web.KnownHotline.ZONE;
import static io.switchboard.web.KnownHotline.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.OccurrenceView.State;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.RotaView.Gap;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is to answer, day by day, said in words. */
@WebTest
class LookingAtARotaTest {

    private static final String ROTA = "/hotlines/lyon/rota";
    private static final UUID WEEKLY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID ONCE = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final Browser paul = Browser.french();

    @BeforeEach
    void comeIn() {
        paul.signedInAs("paul@example.org");
        KnownHotline.mayBeManaged();
    }

    @Test
    void saysWhoComesAndWhenNobodyDoes() {
        var day = today().plusDays(1);
        rota(
                List.of(
                        occurrence(WEEKLY, day, "09:00", "12:00", PAUL, "Paul", State.PLANNED),
                        handOver(ONCE, day, "12:00", "14:00", MARIE, "Marie")),
                new Gap(at(day, "14:00"), at(day, "16:30")));

        var page = page();

        assertThat(lines(page, day))
                .containsExactly(
                        "prévu 9 h 00 – 12 h 00 : Paul Modifier",
                        "remplacement 12 h 00 – 14 h 00 : Marie Prend la relève de Paul. Modifier",
                        "trou dans le planning 14 h 00 – 16 h 30 : personne");
        assertThat(page.select("section.day")).hasSize(14);
        assertThat(page.select("#day-" + day.plusDays(1)).parents().first().text())
                .endsWith("Personne n’est prévu.");
    }

    @Test
    void tellsApartWhatIsCalledOffUnderWayOverAndMissed() {
        rota(
                List.of(
                        occurrence(WEEKLY, today(), "00:00", "00:01", PAUL, "Paul", State.DONE),
                        occurrence(ONCE, today(), "00:01", "00:02", PAUL, "Paul", State.MISSED),
                        occurrence(WEEKLY, today(), "00:02", "23:58", PAUL, "Paul", State.RUNNING),
                        occurrence(
                                ONCE, today(), "23:58", "02:00", null, "Marie", State.DECLINED)));

        assertThat(lines(page(), today()))
                .containsExactly(
                        "terminé 0 h 00 – 0 h 01 : Paul",
                        "manqué 0 h 01 – 0 h 02 : Paul Personne n’a répondu.",
                        "répond en ce moment 0 h 02 – 23 h 58 : Paul",
                        "désistement 23 h 58 – 2 h 00 (le lendemain) : Marie ne vient pas "
                                + "Personne d’autre n’est prévu à la place. Modifier");
    }

    @Test
    void saysWhoComesAtTheSameTime() {
        var day = today().plusDays(2);
        rota(
                List.of(
                        overlap(WEEKLY, day, "09:00", "12:00", PAUL, "Paul"),
                        overlap(ONCE, day, "11:00", "13:00", MARIE, "Marie")));

        assertThat(lines(page(), day))
                .anyMatch(it -> it.contains("En même temps que Marie"))
                .anyMatch(it -> it.contains("En même temps que Paul"));
    }

    @Test
    void listsWhatIsPlanned() {
        rota(List.of());

        var planned = page().select("#planned").parents().first();

        assertThat(planned.select("li").eachText())
                .containsExactly(
                        "Chaque lundi, 9 h 00 – 12 h 00 Paul jusqu’au vendredi 31 décembre Supprimer",
                        "mercredi 1er décembre, 22 h 00 – 2 h 00 (le lendemain) Marie Supprimer");
    }

    @Test
    void goesOnByTheWeek() {
        rota(List.of());

        var page = Jsoup.parse(paul.opens(ROTA + "?first=2027-03-01").extract().asString());

        assertThat(page.select("nav.pages a").eachAttr("href"))
                .containsExactly(ROTA + "?first=2027-02-22", ROTA, ROTA + "?first=2027-03-08");
        assertThat(page.selectFirst("section.day").text()).startsWith("lundi 1er mars");
        assertThat(ForwardingRemote.asked("rotas/showing").getLast())
                .contains("\"first\":\"2027-03-01\"", "\"days\":14");
    }

    @Test
    void letsWhoCameByALinkCallOffAndNoMore() {
        KnownHotline.mayBeOperated();
        var day = today().plusDays(1);
        rota(
                List.of(
                        occurrence(WEEKLY, day, "09:00", "12:00", PAUL, "Paul", State.PLANNED),
                        occurrence(ONCE, day, "14:00", "15:00", null, "Marie", State.DECLINED)));

        var page = page();

        assertThat(lines(page, day))
                .containsExactly(
                        "prévu 9 h 00 – 12 h 00 : Paul Se désister",
                        "désistement 14 h 00 – 15 h 00 : Marie ne vient pas "
                                + "Personne d’autre n’est prévu à la place.");
        assertThat(page.select("#planned, #elsewhere, a[href$=/new]")).isEmpty();
        for (var path : List.of("/new", "/import", "/feed", "/" + WEEKLY + "/removal")) {
            paul.opens(ROTA + path).statusCode(303).header("Location", "/hotlines/lyon");
        }
    }

    @Test
    void asksForVolunteersFirst() {
        var known = KnownHotline.view(true);
        ForwardingRemote.answers(
                "hotlines/showing",
                new HotlineView(
                        known.summary(),
                        known.revision(),
                        known.several(),
                        known.knownOnly(),
                        true,
                        known.unanswered(),
                        known.countries(),
                        null,
                        List.of(),
                        List.of()));
        rota(List.of());

        assertThat(page().select(".notice a").eachAttr("href"))
                .containsExactly("/hotlines/lyon/volunteers");
    }

    @Test
    void speaksEnglishToo() {
        rota(List.of(occurrence(WEEKLY, today(), "23:58", "02:00", PAUL, "Paul", State.PLANNED)));
        var english = Browser.english().signedInAs("paul@example.org");

        english.opens(ROTA)
                .statusCode(200)
                .body(containsString("23:58 – 02:00 (the day after): Paul"));
    }

    @Test
    void isNobodysWhoMayNotOperateIt() {
        ForwardingRemote.refuses("hotlines/showing", 404, "unknown-hotline");

        paul.opens(ROTA).statusCode(404);
        paul.opens("/hotlines/No%20slug/rota").statusCode(404);
        Browser.french().opens(ROTA).statusCode(303).header("Location", containsString("/sign-in"));
    }

    private Document page() {
        return Jsoup.parse(paul.opens(ROTA).statusCode(200).extract().asString());
    }

    private static List<String> lines(Document page, LocalDate day) {
        return page.selectFirst("section.day:has(#day-" + day + ")").select("li").stream()
                .map(Element::text)
                .map(it -> it.replace('\u00a0', ' '))
                .toList();
    }

    private static void rota(List<OccurrenceView> occurrences, Gap... gaps) {
        ForwardingRemote.answers(
                "rotas/showing",
                new RotaView(
                        List.of(
                                new PlannedShiftView(
                                        WEEKLY,
                                        PAUL,
                                        "Paul",
                                        DayOfWeek.MONDAY,
                                        null,
                                        LocalTime.of(9, 0),
                                        LocalTime.of(12, 0),
                                        LocalDate.of(2026, 1, 5),
                                        LocalDate.of(2038, 12, 31)),
                                new PlannedShiftView(
                                        ONCE,
                                        MARIE,
                                        "Marie",
                                        null,
                                        LocalDate.of(2038, 12, 1),
                                        LocalTime.of(22, 0),
                                        LocalTime.of(2, 0),
                                        null,
                                        null)),
                        occurrences,
                        List.of(gaps),
                        false));
    }

    private static OccurrenceView handOver(
            UUID planned, LocalDate day, String from, String to, UUID who, String name) {
        return new OccurrenceView(
                planned, day, at(day, from), at(day, to), who, name, State.REPLACED, true, false);
    }

    private static OccurrenceView overlap(
            UUID planned, LocalDate day, String from, String to, UUID who, String name) {
        return new OccurrenceView(
                planned, day, at(day, from), at(day, to), who, name, State.PLANNED, false, true);
    }

    private static OccurrenceView occurrence(
            UUID planned,
            LocalDate day,
            String from,
            String to,
            UUID who,
            String name,
            State state) {
        var end = at(day, to).isAfter(at(day, from)) ? at(day, to) : at(day.plusDays(1), to);
        return new OccurrenceView(planned, day, at(day, from), end, who, name, state, false, false);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}
