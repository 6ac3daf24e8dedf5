package io.switchboard.web;

import static io.switchboard.web.CollectorRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.switchboard.contracts.job.JobReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators see how far figures are collected, and have histories fetched. */
@WebTest
class LookingAfterTheCollectingTest {

    private static final String COLLECTING = "/admin/collecting";
    private static final String FETCHING = "administration/histories/fetching";

    private final Browser anne = Browser.french();

    @BeforeEach
    void comeIn() {
        anne.signedIn();
    }

    @Test
    void tellsOfEachNumberHowFarItsHistoriesAre() {
        var entries = page(COLLECTING).select(".entry");

        assertThat(entries.first().text())
                .startsWith("01 99 00 00 01 à jour")
                .doesNotContain("Difficulté");
        assertThat(entries.last().text())
                .startsWith("01 99 00 00 02 en difficulté Difficulté OVH ne répondait pas.ovh-away")
                .contains("rien encore");
        assertThat(page(COLLECTING).select(".facts dd").last().text())
                .contains("OVH ne compte pas ses appels");
    }

    @Test
    void fetchesNow() {
        anne.opens(COLLECTING);

        anne.presses(Map.of("from", ""))
                .statusCode(303)
                .header("Location", COLLECTING + "?begun=yes");

        assertThat(REMOTE.asked(FETCHING)).containsExactly("{\"from\":null}");
        anne.opens(COLLECTING + "?begun=yes").body(containsString("la reprise commence"));
    }

    @Test
    void goesBackToADay() {
        anne.opens(COLLECTING);

        anne.presses(Map.of("from", "2026-10-01")).statusCode(303);

        assertThat(REMOTE.asked(FETCHING)).containsExactly("{\"from\":\"2026-10-01\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2199-01-01", "1066-10-14", "hier"})
    void saysThatADayIsNone(String day) {
        anne.opens(COLLECTING);

        var page =
                Jsoup.parse(anne.presses(Map.of("from", day)).statusCode(422).extract().asString());

        assertThat(page.select("#from-error").text()).contains("Indiquez un jour passé");
        assertThat(page.select("#from").val()).isEqualTo(day);
        assertThat(REMOTE.asked(FETCHING)).isEmpty();
    }

    @Test
    void saysThatADayIsTooLongAgo() {
        REMOTE.refuses(FETCHING, 422, "too-far-back");
        anne.opens(COLLECTING);

        anne.presses(Map.of("from", "2001-01-01"))
                .statusCode(422)
                .body(containsString("ne garde pas d’appels aussi anciens"));
    }

    @Test
    void saysThatTheCollectorIsAway() {
        REMOTE.isSilent("figures/sources");

        anne.opens(COLLECTING)
                .statusCode(503)
                .body(containsString("Les chiffres ne répondent pas"));
    }

    @Test
    void listsItsJobsAndThoseOfTheNotifier() {
        REMOTE.answers("administration/jobs", List.of(job("fetch-histories")));
        NotifierRemote.REMOTE.answers("administration/jobs", List.of(job("forget-letters")));

        anne.opens("/admin/jobs")
                .body(allOf(containsString("fetch-histories"), containsString("forget-letters")));
    }

    @Test
    void listsOtherJobsWhileTheyAreAway() {
        REMOTE.isSilent("administration/jobs");
        NotifierRemote.REMOTE.isSilent("administration/jobs");

        anne.opens("/admin/jobs")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Le service des chiffres ne répond pas"),
                                containsString("Le service des envois ne répond pas"),
                                containsString("forget-people")));
    }

    @Test
    void speaksEnglishToo() {
        Browser.english().signedIn().opens(COLLECTING).body(containsString("OVH did not answer."));
    }

    private static JobReport job(String name) {
        return new JobReport(name, false, Instant.parse("2026-11-29T03:00:00Z"), "rows=4", null);
    }

    private Document page(String path) {
        return Jsoup.parse(anne.opens(path).statusCode(200).extract().asString());
    }
}
