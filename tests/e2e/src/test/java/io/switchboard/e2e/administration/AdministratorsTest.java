package io.switchboard.e2e.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Look;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those do who look after the gateway. */
@InTheHouse
class AdministratorsTest {
    private static final List<String> PAGES =
            List.of(
                    "conferences",
                    "rooms",
                    "jobs",
                    "announcements",
                    "announcements/new",
                    "tokens",
                    "tokens/new",
                    "people",
                    "domains",
                    "deliveries",
                    "collecting");

    private final House house;
    private final Browser browser;

    AdministratorsTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void seeHowTheGatewayStandsAndWhatWasChanged(Tongue tongue) {
        new Persistent(house).book();

        try (var visit = browser.visit(tongue)) {
            visit.open("/admin");
            Look.at(visit.page(), "administrators' sign-in");
            enter(visit, house.administratorKey());
            Look.at(visit.page(), "how the gateway stands");

            visit.open("/admin/audit");
            Look.at(visit.page(), "audit");
            visit.page().locator(".entry summary").first().click();
            Look.at(visit.page(), "an entry of the audit");

            assertThat(visit.text()).contains("open-room").contains("booking-service");
        }
    }

    @Test
    void doNotComeInWithAnotherKey() {
        try (var visit = browser.visit(Tongue.FRENCH)) {
            visit.open("/admin/keys");
            enter(visit, "0".repeat(32));

            assertThat(visit.page().isVisible("[role=alert]")).isTrue();
            visit.open("/admin/keys");
            assertThat(visit.page().isVisible("#key")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void getAKeyThatIsValidatedAtOvhAndShownOnce(Tongue tongue) {
        try (var visit = browser.visit(tongue)) {
            visit.open("/admin/keys");
            enter(visit, house.administratorKey());
            Look.at(visit.page(), "keys");
            visit.open("/admin/keys/new");
            Look.at(visit.page(), "wish for a key");
            visit.page().locator("main input[type=checkbox]").first().check();
            visit.press();
            visit.page().waitForSelector("#address");
            Look.at(visit.page(), "request for a key");
            var request = visit.address();

            visit.open(visit.page().textContent("#address").strip());
            visit.page().locator("button").first().click();
            visit.open(request);
            visit.awaitState("validated");
            Look.at(visit.page(), "validated key");
            visit.press();
            visit.page().waitForSelector("p#key");
            Look.at(visit.page(), "a key, once");
            assertThat(visit.page().textContent("p#key").strip()).hasSizeGreaterThan(15);

            visit.open(request);
            visit.awaitState("shown");
            assertThat(visit.hasButton()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void seeConferencesJobsAndPeople(Tongue tongue) {
        try (var visit = browser.visit(tongue)) {
            visit.open("/admin");
            enter(visit, house.administratorKey());
            for (String page : PAGES) {
                visit.open("/admin/" + page);
                assertThat(visit.title()).as(page).isNotBlank();
                Look.at(visit.page(), page);
            }
            visit.open("/admin/jobs");
            assertThat(visit.text()).contains("orphan-search");
        }
    }

    @Test
    void announceWhatEverybodyShallKnow() {
        try (var visit = browser.visit(Tongue.FRENCH);
                var anybody = browser.visit(Tongue.FRENCH)) {
            visit.open("/admin/announcements");
            enter(visit, house.administratorKey());
            visit.open("/admin/announcements/new");
            visit.page().fill("#french", "Maintenance <strong>samedi</strong><script>x</script>");
            visit.page().fill("#english", "Maintenance on <strong>Saturday</strong>");
            visit.press();
            visit.page().waitForSelector("form[action='/admin/announcements/publication']");
            Look.at(visit.page(), "an announcement before it is published");
            visit.page().click("form[action='/admin/announcements/publication'] button");

            Awaitility.await("everybody is told")
                    .atMost(Duration.ofSeconds(20))
                    .until(
                            () -> {
                                anybody.open("/");
                                return anybody.page().locator(".announcement").count() > 0;
                            });
            assertThat(anybody.page().innerHTML(".announcement"))
                    .contains("<strong>samedi</strong>")
                    .doesNotContain("script");
            Look.at(anybody.page(), "first page with an announcement");
        }
    }

    @Test
    void giveAProgramAToken() {
        try (var visit = browser.visit(Tongue.FRENCH)) {
            visit.open("/admin/tokens/new");
            enter(visit, house.administratorKey());
            visit.open("/admin/tokens/new");
            visit.page().fill("#name", "calendar");
            visit.page().check("input[name=scope][value='conferences:write']");
            visit.page().check("input[name=scope][value='conferences:read']");
            visit.press();
            visit.page().waitForSelector("#token");
            Look.at(visit.page(), "a token, once");
            var calendar = new Program(house, visit.page().textContent("#token").strip());

            var conference = calendar.books("by.program@people.example");

            assertThat(conference.get("state").asText()).isEqualTo("open");
            assertThat(conference.get("accessCode").asText()).matches("\\d{9}");
            assertThat(calendar.lists("by.program@people.example").get("items")).hasSize(1);
            assertThat(calendar.status("GET", "administration/jobs")).isEqualTo(403);
            visit.open("/admin/tokens");
            visit.page().locator(".entry summary").first().click();
            visit.page().click("a[href$='/revoke']");
            visit.press();
            visit.page().waitForLoadState();
            Awaitility.await("it opens nothing any more")
                    .until(() -> calendar.status("GET", "counts") == 401);
        }
    }

    private static void enter(Visit visit, String key) {
        visit.page().fill("#name", "admin");
        visit.page().fill("#key", key);
        visit.press();
        visit.page().waitForLoadState();
    }
}
