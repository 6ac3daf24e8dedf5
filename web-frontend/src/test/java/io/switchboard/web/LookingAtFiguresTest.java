package io.switchboard.web;

import static io.switchboard.web.CollectorRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.Sources;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of a day, a month, a year and now, as people who have signed in see them. */
@WebTest
class LookingAtFiguresTest {

    private static final LocalDate TODAY = LocalDate.now(CountedFigures.PARIS);

    private final Browser paul = Browser.french().signedInAs("paul@example.org");

    @Test
    void showsAMonthByDaysWithChartAndTableOfEachSubject() {
        var page = page("/stats/2026-10");

        assertThat(page.select("h1").text()).isEqualTo("Octobre 2026");
        assertThat(page.select("section.panel").eachAttr("id"))
                .containsExactly("participants", "conferences", "reservations", "queues", "shifts");
        assertThat(page.select("#participants-table tbody tr")).hasSize(31);
        assertThat(page.select("#participants-table caption").text())
                .isEqualTo("Participants et salles, octobre 2026");
        assertThat(page.select("[data-chart]").eachAttr("data-of"))
                .contains("participants-table", "lengths-table", "leads-table", "queues-table")
                .allMatch(it -> page.getElementById(it) != null);
        assertThat(page.select("th:not([scope])")).isEmpty();
    }

    @Test
    void leavesAGapWhereNothingIsKnownAndMarksWhatIsKnownInPart() {
        var rows = page("/stats/2026-10").select("#participants-table tbody tr");

        assertThat(rows.get(4).select("td").first().hasAttr("data-value")).isFalse();
        assertThat(rows.get(4).select("td").first().text()).isEqualTo("—inconnu");
        assertThat(rows.get(9).hasAttr("data-part")).isTrue();
        assertThat(rows.get(9).select("th").text()).isEqualTo("samedi 10 incomplet");
        assertThat(rows.get(8).hasAttr("data-part")).isFalse();
    }

    @Test
    void comparesWithThePeriodBeforeOnceBothAreOver() {
        var over = page("/stats/2026-11-20").select("#tile-booked small").text();
        var lasting = page("/stats/" + TODAY).select("#tile-booked small");

        assertThat(over).isEqualTo("autant que jeudi 19 novembre 2026");
        assertThat(lasting).isEmpty();
    }

    @Test
    void saysOfALargeNumberThatItIsKnownInPart() {
        REMOTE.answers(
                "figures/occupancy",
                Map.of(
                        "first", "2026-10-01",
                        "last", "2026-10-31",
                        "step", "DAY",
                        "zone", "Europe/Paris",
                        "rows", List.of(),
                        "total", new Occupancy(CountedFigures.SINCE, 1000, 30, 7, 2.0, 1, 1.0, 3)));

        assertThat(
                        page("/stats/2026-10")
                                .select("#tile-participants-peak small")
                                .text()
                                .replace('\u202f', ' ')
                                .replace('\u00a0', ' '))
                .isEqualTo("connu pendant 3 % du temps");
    }

    @Test
    void tellsTheNumbersThatMatterFirst() {
        var tiles = page("/stats/2026-10").select(".tiles li");

        assertThat(tiles.eachAttr("id"))
                .containsExactly(
                        "tile-participants-peak",
                        "tile-rooms-peak",
                        "tile-conferences-held",
                        "tile-calls",
                        "tile-minutes",
                        "tile-booked",
                        "tile-cancelled",
                        "tile-attended",
                        "tile-mean-wait");
        assertThat(tiles.select("#tile-cancelled strong").text().replace('\u202f', ' '))
                .matches("\\d+.%");
    }

    @Test
    void showsADayByHoursAndAYearByMonths() {
        var day = page("/stats/2026-11-20");
        var year = page("/stats/2026");

        assertThat(day.select("#participants-table tbody th").first().text()).isEqualTo("0 h 00");
        assertThat(day.select("#participants-table tbody tr")).hasSize(24);
        assertThat(day.select("#reservations-table tbody tr")).hasSize(1);
        assertThat(day.select("[data-of=reservations-table]")).isEmpty();
        assertThat(year.select("#participants-table tbody th").first().text()).isEqualTo("janvier");
        assertThat(REMOTE.asked("figures/occupancy"))
                .anyMatch(it -> it.contains("\"step\":\"MONTH\""));
    }

    @Test
    void turnsTheCalendarOverWithoutDeadEnds() {
        var first = page("/stats/2026-10");
        var now = page("/stats/" + TODAY);

        assertThat(first.select("#before")).isEmpty();
        assertThat(first.select("#after").attr("href")).isEqualTo("/stats/2026-11");
        assertThat(now.select("#before").attr("href")).isEqualTo("/stats/" + TODAY.minusDays(1));
        assertThat(now.select("#after")).isEmpty();
        assertThat(first.select(".periods a").eachAttr("href"))
                .containsExactly(
                        "/stats",
                        "/stats/2026-10-31",
                        "/stats/2026-10",
                        "/stats/2026",
                        "/stats/reports");
    }

    @Test
    void saysThatAPeriodIsAheadOrBeforeTheFirstFigure() {
        assertThat(page("/stats/2090").select("#gap").text())
                .contains("encore à venir", "Voir maintenant");
        assertThat(page("/stats/2012-01").select("#gap").text())
                .contains("Les chiffres commencent", "5 octobre 2026");
        assertThat(page("/stats/2012-01").select("#gap a").attr("href"))
                .isEqualTo("/stats/2026-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/stats/2026-13", "/stats/2026-02-30", "/stats/1789", "/stats/2026-1-1"})
    void knowsNoOtherPeriods(String path) {
        paul.opens(path).statusCode(404).body(containsString("Cette page n’existe pas"));
    }

    @Test
    void showsOneNumberAndOneHotlineAndKeepsTheChoice() {
        var page = page("/stats/2026-11-20?number=0033199000002&hotline=paris");

        assertThat(page.select("#number option[selected]").text()).isEqualTo("01 99 00 00 02");
        assertThat(page.select("#hotline option[selected]").text()).isEqualTo("Écoute Paris");
        assertThat(page.select("#queues")).isEmpty();
        assertThat(page.select("#before").attr("href"))
                .isEqualTo("/stats/2026-11-19?number=0033199000002&hotline=paris");
        assertThat(REMOTE.asked("figures/occupancy")).allMatch(it -> it.contains("0033199000002"));
        assertThat(REMOTE.asked("figures/shifts")).allMatch(it -> it.contains("paris"));
    }

    @Test
    void takesAChoiceOfNothingForAll() {
        page("/stats/2026-11-20?number=0099&hotline=nowhere");

        assertThat(REMOTE.asked("figures/occupancy")).noneMatch(it -> it.contains("0099"));
    }

    @Test
    void putsHotlinesBesideEachOther() {
        var page = page("/stats/2026-10");

        assertThat(page.select("#shifts-compared tbody th").eachText())
                .containsExactly("Permanence de Lyon", "Écoute Paris");
        assertThat(page.select("#queues-compared")).isEmpty();
    }

    @Test
    void showsWhatGoesOnNowAndDoesNotCountWhatIsOld() {
        var page = page("/stats");

        assertThat(page.select("#tile-participants strong").text()).isEqualTo("42");
        assertThat(page.select("#tile-attended strong").text()).isEqualTo("3");
        assertThat(page.select("#tile-unattended strong").text()).isEqualTo("1");
        assertThat(page.select("#tile-waiting small").text().replace('\u00a0', ' '))
                .isEqualTo("la plus longue attend depuis 1 min 15 s");
        assertThat(page.select("#numbers-table tr[data-part] th").text())
                .isEqualTo("01 99 00 00 02 ancien");
    }

    @Test
    void saysThatNothingIsKnownNowWhereNothingWasCounted() {
        REMOTE.answers("figures/now", new FiguresNow(Instant.now(), List.of(), List.of(), 0, 0, 0));

        var page = page("/stats");

        assertThat(page.select("#tile-participants").text())
                .isEqualTo("inconnu participants en ce moment");
        assertThat(page.select("#tile-booked strong").text()).isEqualTo("0");
        assertThat(page.select("#tile-waiting, #tile-attended")).isEmpty();
    }

    @Test
    void saysWhichPartIsAway() {
        REMOTE.refuses("figures/held-conferences", 503, "away");

        var page = page("/stats/2026-10");

        assertThat(page.select("#conferences .notice").text()).startsWith("Cette partie");
        assertThat(page.select("#conferences table")).isEmpty();
        assertThat(page.select("#participants table")).hasSize(1);
        assertThat(page.select("#tile-conferences-held")).isEmpty();
    }

    @Test
    void saysThatAllOfItIsAway() {
        REMOTE.isSilent("figures/sources");

        paul.opens("/stats")
                .statusCode(503)
                .header("Retry-After", "60")
                .body(containsString("Les chiffres ne répondent pas pour l’instant"));
    }

    @Test
    void saysWhatToDoBeforeThereIsAnyFigure() {
        REMOTE.answers(
                "figures/sources", new Sources(CountedFigures.PARIS, null, List.of(), List.of()));

        paul.opens("/stats")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Pas encore de chiffres"),
                                containsString("Réservez une conférence"),
                                not(containsString("/admin/collecting"))));
    }

    @Test
    void speaksEnglishToo() {
        var anne = Browser.english().signedInAs("anne@example.org");

        anne.opens("/stats/2026-11-20")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Friday 20 November 2026"),
                                containsString("participants at once, at most"),
                                containsString("Share covered")));
        anne.opens("/stats").body(containsString("participants at the moment"));
    }

    private Document page(String path) {
        return Jsoup.parse(paul.opens(path).statusCode(200).extract().asString());
    }
}
