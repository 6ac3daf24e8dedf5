package io.switchboard.e2e.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** OVH tells of each conference by a call of its own: a year is fetched once, and then only what is new. */
@InTheHouse
class YearOfHistoriesTest {
    private static final int COUNT = 600;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final House house;
    private final Browser browser;
    private final Histories histories;

    YearOfHistoriesTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
        this.histories = new Histories(house);
    }

    @Test
    void isFetchedOnceAndAsksLittleTheSecondTime() {
        var now = Instant.now();
        // What other journeys hold begins while the house stands, all of ours half a day ago.
        var otherJourneys = now.minus(Duration.ofHours(6));
        var before = histories.heldBefore(otherJourneys);
        histories.atOvh(COUNT, now.minus(Duration.ofDays(360)), now.minus(Duration.ofHours(1)));

        try (var visit = administrator()) {
            // Once from the beginning: another journey may have had the numbers fetched before
            // these conferences were written.
            fetch(visit, now.minus(Duration.ofDays(364)).toString().substring(0, 10));
            var held = histories.held();
            assertThat(histories.heldBefore(otherJourneys)).isEqualTo(before + COUNT);

            house.simulator().forgetCalls();
            fetch(visit, "");

            assertThat(histories.held()).isEqualTo(held);
            assertThat(histories.listed()).isBetween(1L, (long) histories.fetched().size());
            assertThat(histories.read()).isLessThanOrEqualTo(histories.inTheOverlap());
        }
    }

    private Visit administrator() {
        var visit = browser.visit(Tongue.FRENCH);
        visit.open("/admin/collecting");
        visit.page().fill("#name", "admin");
        visit.page().fill("#key", house.administratorKey());
        visit.press();
        visit.page().waitForLoadState();
        return visit;
    }

    private void fetch(Visit visit, String from) {
        var before = histories.fetched();
        visit.open("/admin/collecting");
        visit.page().fill("#from", from);
        visit.press();
        visit.page().waitForSelector("[role=status]");
        Awaitility.await("all numbers are fetched")
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                assertThat(histories.fetched())
                                        .as("troubles %s", histories.troubles())
                                        .matches(after -> differ(before, after)));
    }

    private static boolean differ(List<String> before, List<? extends String> after) {
        return !after.isEmpty()
                && after.size() >= before.size()
                && !after.contains("never")
                && after.stream().noneMatch(before::contains);
    }
}
