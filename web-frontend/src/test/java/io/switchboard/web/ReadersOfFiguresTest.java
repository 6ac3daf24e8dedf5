package io.switchboard.web;

import static io.switchboard.web.CollectorRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see which figures: who has signed in, and of domains administrators alone. */
@WebTest
class ReadersOfFiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stats",
                "/stats/2026-10",
                "/stats/2026-10/occupancy.csv",
                "/stats/reports",
                "/stats/reports/lengths",
                "/stats/reports/lengths.csv"
            })
    void leadsNobodyInParticularToWhereTheyCanSignIn(String path) {
        Browser.french().opens(path).statusCode(303).header("Location", startsWith("/sign-in"));

        assertThat(REMOTE.asked()).isEmpty();
    }

    @Test
    void comeBackAfterSigningIn() {
        Browser.french()
                .opens("/stats/2026-10?number=0033199000001")
                .header("Location", "/sign-in?to=%2Fstats%2F2026-10%3Fnumber%3D0033199000001");
    }

    @Test
    void seeNoDomainsUnlessTheyAdminister() {
        var paul = Browser.french().signedInAs("paul@example.org");

        paul.opens("/stats/2026-10").statusCode(200).body(not(containsString("exemple.gouv.fr")));
        paul.opens("/stats/reports/domains").statusCode(404);
        paul.opens("/stats/reports/domains.csv").statusCode(404);
        var reports = Jsoup.parse(paul.opens("/stats/reports").extract().asString());
        assertThat(reports.select("main .mine a").eachAttr("href"))
                .containsExactly("/stats/reports/lengths", "/stats/reports/cancelled");
        assertThat(REMOTE.asked("figures/reservations/breakdown"))
                .noneMatch(it -> it.contains("DOMAIN"));
    }

    @Test
    void seeDomainsWhenTheyAdminister() {
        var boss = Browser.french().signedInAsAdministrator("boss@example.org");

        boss.opens("/stats/2026-10").statusCode(200).body(containsString("exemple.gouv.fr"));
        boss.opens("/stats/reports/domains")
                .statusCode(200)
                .body(containsString("exemple.gouv.fr"));
    }

    @Test
    void findFiguresInTheirNavigation() {
        var paul = Browser.french().signedInAs("paul@example.org");

        paul.opens("/").body(containsString("href=\"/stats\""));
        Browser.french().opens("/").body(not(containsString("href=\"/stats\"")));
    }
}
