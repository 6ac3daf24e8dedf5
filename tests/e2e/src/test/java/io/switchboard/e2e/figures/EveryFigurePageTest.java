package io.switchboard.e2e.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Look;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was going on, for everybody to read: by a chart or by its table, with or without script. */
@InTheHouse
class EveryFigurePageTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final House house;
    private final Browser browser;

    EveryFigurePageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void canBeReadByEverybody(Tongue tongue) {
        new Persistent(house).book();
        awaitAMinute();
        var reader = new Person(house.site());
        reader.signIn(house.mails());

        try (var visit = browser.visit(tongue)) {
            visit.take(reader.cookies());
            for (String page : pages()) {
                visit.open(page);
                assertThat(visit.title()).as(page).isNotBlank();
                Look.at(visit.page(), page);
            }
            visit.open("/stats/" + YearMonth.now(ZONE));
            visit.page().waitForSelector("#reservations .chart canvas");
            assertThat(visit.page().innerText("#tile-booked")).containsPattern("[1-9]");
            assertThat(visit.page().locator("#reservations-table tbody tr").count()).isPositive();
        }
    }

    @Test
    void areOnlyForWhoHasSignedIn() {
        var stranger = new Person(house.site());

        assertThat(stranger.open("/stats/" + YearMonth.now(ZONE)).isAt("/sign-in")).isTrue();
    }

    private static List<String> pages() {
        var today = LocalDate.now(ZONE);
        return List.of(
                "/stats",
                "/stats/" + today,
                "/stats/" + YearMonth.from(today),
                "/stats/" + today.getYear(),
                "/stats/reports");
    }

    private void awaitAMinute() {
        Awaitility.await("a minute is counted")
                .atMost(Duration.ofMinutes(2))
                .until(() -> house.records().count("stats.occupancy_minute") > 0);
        Awaitility.await("a booking is counted")
                .atMost(Duration.ofMinutes(1))
                .until(() -> house.records().count("stats.booking_day") > 0);
    }
}
