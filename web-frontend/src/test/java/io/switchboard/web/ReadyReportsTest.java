package io.switchboard.web;

import static io.switchboard.web.CollectorRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.Breakdown.Share;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three reports of the older system, and figures as files. */
@WebTest
class ReadyReportsTest {

    private static final String SPAN = "?first=2026-10-01&last=2026-10-31";

    private final Browser boss = Browser.french().signedInAsAdministrator("boss@example.org");

    @Test
    void tellsReservationsByDomain() {
        var page = page("/stats/reports/domains" + SPAN);

        assertThat(page.select("#domains-table tbody th").eachText())
                .containsExactly(
                        "exemple.gouv.fr", "asso.example.org", "=cmd.example", "les autres");
        assertThat(page.select("#domains-table tfoot td").first().text()).isEqualTo("446");
        assertThat(page.select("caption").text())
                .contains("du 1er octobre 2026 au 31 octobre 2026");
    }

    @Test
    void tellsReservationsByLength() {
        assertThat(page("/stats/reports/lengths" + SPAN).select("#lengths-table tbody th").text())
                .startsWith("1 heure au plus plus de 1 à 2 heures");
    }

    @Test
    void tellsHowManyWereCancelledAndHowManyNot() {
        var page = page("/stats/reports/cancelled" + SPAN);

        var kept = number(page, 0);
        var cancelled = number(page, 1);
        assertThat(page.select("#outcomes-table tbody th").eachText())
                .containsExactly("Maintenues", "Annulées");
        assertThat(kept + cancelled)
                .isEqualTo(
                        Integer.parseInt(page.select("#outcomes-table tfoot td").first().text()));
        assertThat(page.select("#months-table tbody th").text()).isEqualTo("octobre 2026");
    }

    private static int number(Document page, int row) {
        return Integer.parseInt(
                page.select("#outcomes-table tbody tr").get(row).select("td").first().text());
    }

    @Test
    void areAboutTheLastTwelveMonthsUnlessOtherDaysAreChosen() {
        page("/stats/reports/lengths");

        var today = LocalDate.now(CountedFigures.PARIS);
        assertThat(REMOTE.asked("figures/reservations/breakdown").getFirst())
                .contains(
                        "\"first\":\"" + today.minusYears(1).plusDays(1) + "\"",
                        "\"last\":\"" + today + "\"");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 2026-10-01", "gestern, 2026-10-01", "1800-01-01, 2026-10-01"})
    void sayWhatIsWrongWithTheDays(String first, String last) {
        var page =
                Jsoup.parse(
                        boss.opens("/stats/reports/lengths?first=" + first + "&last=" + last)
                                .statusCode(422)
                                .extract()
                                .asString());

        assertThat(page.select("[role=alert]").text()).contains("Indiquez deux jours");
        assertThat(page.select("#first").val()).isEqualTo(first);
        assertThat(REMOTE.asked()).isEmpty();
    }

    @Test
    void sayThatNobodyBooked() {
        REMOTE.answers(
                "figures/reservations/breakdown",
                new Breakdown(
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 10, 31),
                        List.of(),
                        new Share("", 0, 0)));

        assertThat(page("/stats/reports/lengths" + SPAN).select("#none").text())
                .isEqualTo("Aucune réservation dans ces jours.");
    }

    @Test
    void sayThatFiguresAreAway() {
        REMOTE.isSilent("figures/reservations/breakdown");

        boss.opens("/stats/reports/lengths").statusCode(503);
        boss.opens("/stats/reports/lengths.csv").statusCode(503);
    }

    @Test
    void comeAsFilesThatNoSpreadsheetTakesForFormulas() {
        var csv =
                boss.opens("/stats/reports/domains.csv" + SPAN)
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/csv"))
                        .header("Content-Disposition", containsString("switchboard-domains-2026"))
                        .extract()
                        .asString();

        assertThat(csv)
                .isEqualTo(
                        "of,booked,cancelled\r\nexemple.gouv.fr,310,22\r\nasso.example.org,120,31\r\n'=cmd.example,4,0\r\n,12,3\r\n");
    }

    @Test
    void periodsComeAsFilesToo() {
        var csv =
                boss.opens("/stats/2026-10/occupancy.csv?number=0033199000001")
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(csv.lines().toList())
                .hasSize(32)
                .startsWith(
                        "start,minutes,known,participantsPeak,participantsMean,activeRoomsPeak,activeRoomsMean,roomsPeak",
                        "2026-10-01T00:00:00+02:00,60,60,6,2.0,1,0.6666666666666666,1")
                .contains("2026-10-05T00:00:00+02:00,60,0,,,,,");
        for (var subject : List.of("held-conferences", "reservations", "queues", "shifts")) {
            boss.opens("/stats/2026-11-20/" + subject + ".csv").statusCode(200);
        }
        boss.opens("/stats/2026-11-20/occupancy-by-minute.csv").statusCode(200);
        boss.opens("/stats/2026-11/occupancy-by-minute.csv").statusCode(404);
        boss.opens("/stats/2026-11/secrets.csv").statusCode(404);
        boss.opens("/stats/2026-99/shifts.csv").statusCode(404);
    }

    private Document page(String path) {
        return Jsoup.parse(boss.opens(path).statusCode(200).extract().asString());
    }
}
