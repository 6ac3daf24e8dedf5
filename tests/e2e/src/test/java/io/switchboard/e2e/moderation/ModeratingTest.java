package io.switchboard.e2e.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Look;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A room in the hands of its moderator. */
@InTheHouse
class ModeratingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final House house;
    private final Browser browser;

    ModeratingTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void showsWhoComesAndGoesByItself(Tongue tongue) {
        var booked = Booked.in(house);

        try (var moderator = enters(browser.visit(tongue), booked)) {
            Look.at(moderator.page(), "an empty room");
            var first = Caller.calls(house, booked.room(), "0033612345678");
            var second = Caller.calls(house, booked.room(), "0033687654321");
            awaitShown(moderator, "#name-" + first.id());
            awaitText(moderator, "0033XXXXX5678", "0033XXXXX4321");
            Look.at(moderator.page(), "a room with two people");

            second.hangsUp();

            awaitGone(moderator, "#name-" + second.id());
            assertThat(moderator.page().isVisible("#name-" + first.id())).isTrue();
        }
    }

    @Test
    void doesWhatIsPressedAndShowsWhatOvhConfirmed() {
        var booked = Booked.in(house);
        var first = Caller.calls(house, booked.room(), "0033612345678");
        var second = Caller.calls(house, booked.room(), "0033687654321");

        try (var moderator = enters(browser.visit(Tongue.FRENCH), booked)) {
            awaitText(moderator, "0033XXXXX5678", "0033XXXXX4321");

            click(moderator, "#mute-" + first.id());
            awaitShown(moderator, "#mute-" + first.id() + "[value=unmute]");
            assertThat(first.isMuted()).isTrue();
            assertThat(second.isMuted()).isFalse();

            click(moderator, "#mute-all");
            awaitText(moderator, "Tous les micros sont coupés");
            assertThat(second.isMuted()).isTrue();

            click(moderator, "#lock");
            awaitText(moderator, "Verrouillée");

            click(moderator, "#more-" + second.id() + " > summary");
            click(moderator, "#kick-" + second.id() + " > summary");
            Look.at(moderator.page(), "a person about to be removed");
            click(moderator, "#sure-" + second.id());
            awaitGone(moderator, "#name-" + second.id());
            assertThat(second.isThere()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void needsNoScript(Tongue tongue) {
        var booked = Booked.in(house);
        var caller = Caller.calls(house, booked.room(), "0033612345678");

        try (var moderator = enters(browser.visitWithoutScript(tongue), booked)) {
            refreshUntil(moderator, "#mute-" + caller.id());
            click(moderator, "#mute-" + caller.id());
            refreshUntil(moderator, "#mute-" + caller.id() + "[value=unmute]");

            assertThat(caller.isMuted()).isTrue();
        }
    }

    @Test
    void endsCalmlyWithTheRoom() {
        var booked = Booked.in(house);

        try (var moderator = enters(browser.visit(Tongue.FRENCH), booked);
                var owner = browser.visit(Tongue.FRENCH)) {
            owner.open(booked.opening().privateLink());
            owner.press();
            owner.awaitAt("/conference");
            owner.open("/conference/cancel");
            owner.press();

            awaitText(moderator, "La conférence est terminée");
            Look.at(moderator.page(), "a room that is over");
            moderator.open(booked.moderationLink());
            moderator.press();
            moderator.page().waitForSelector(".ticket-over");
        }
    }

    @Test
    void goesOnWhenAReplicaIsKilled() {
        var booked = Booked.in(house);

        try (var moderator = enters(browser.visit(Tongue.FRENCH), booked)) {
            var first = Caller.calls(house, booked.room(), "0033612345678");
            awaitShown(moderator, "#name-" + first.id());

            house.part(Door.BOOKING_SERVICE).kill();

            var second = Caller.calls(house, booked.room(), "0033687654321");
            awaitShown(moderator, "#name-" + second.id());
            house.part(Door.BOOKING_SERVICE).awaitReady();
        }
    }

    @Test
    void leadsToOvhsOwnPage() {
        var booked = Booked.in(house);

        try (var moderator = enters(browser.visit(Tongue.FRENCH), booked)) {
            click(moderator, "#ovh-page");
            moderator.page().waitForSelector("main a[rel=noreferrer]");

            Look.at(moderator.page(), "the way to OVH's own page");
            assertThat(moderator.page().getAttribute("main a[rel=noreferrer]", "href"))
                    .startsWith("http");
        }
    }

    @Test
    void opensFromTheConferencesOwnPage() {
        var booked = Booked.in(house);

        try (var owner = browser.visit(Tongue.FRENCH)) {
            owner.open(booked.opening().privateLink());
            owner.press();
            owner.awaitAt("/conference");
            click(owner, "form[action='/moderation/open'] button");

            owner.awaitAt("/moderation");
        }
    }

    private static Visit enters(Visit visit, Booked booked) {
        visit.open(booked.moderationLink());
        visit.press();
        visit.awaitAt("/moderation");
        return visit;
    }

    private static void click(Visit visit, String selector) {
        visit.page().click(selector);
    }

    private static void awaitShown(Visit visit, String selector) {
        visit.page()
                .locator(selector)
                .waitFor(new WaitForOptions().setTimeout(PATIENCE.toMillis()));
    }

    private static void awaitGone(Visit visit, String selector) {
        visit.page()
                .locator(selector)
                .waitFor(
                        new WaitForOptions()
                                .setState(WaitForSelectorState.DETACHED)
                                .setTimeout(PATIENCE.toMillis()));
    }

    private static void awaitText(Visit visit, String... texts) {
        Awaitility.await("the page says it")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(visit.text()).contains(texts));
    }

    private static void refreshUntil(Visit visit, String selector) {
        Awaitility.await("the page shows it")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> {
                            visit.open("/moderation");
                            return visit.page().locator(selector).count() > 0;
                        });
    }
}
