package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Figures of a day, a month, a year and now, as people who have signed in see them. */
@WebTest
class LookingAtFiguresTest {

    private final Browser anne = Browser.french().signedInAs("anne@example.org");

    @Test
    void showsAMonthByDays() {
        var page = page("/stats/2026-10");

        assertThat(page.select("h1").text()).isEqualTo("Octobre 2026");
        assertThat(page.select("section.panel").eachAttr("id"))
                .containsExactly("participants", "conferences", "reservations", "queues", "shifts");
        assertThat(page.select("#participants-table tbody tr")).hasSize(31);
    }

    private Document page(String path) {
        return Jsoup.parse(anne.opens(path).statusCode(200).extract().asString());
    }
}
