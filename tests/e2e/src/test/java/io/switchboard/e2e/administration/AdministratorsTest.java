package io.switchboard.e2e.administration;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Look;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Persistent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What those do who look after the gateway. */
@InTheHouse
class AdministratorsTest {
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

    private static void enter(Visit visit, String key) {
        visit.page().fill("#name", "admin");
        visit.page().fill("#key", key);
        visit.press();
        visit.page().waitForLoadState();
    }
}
