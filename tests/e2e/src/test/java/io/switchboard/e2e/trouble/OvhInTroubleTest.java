package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.WaitForSelectorOptions;
import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Look;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Mails;
import io.switchboard.e2e.person.Page;
import io.switchboard.e2e.person.Person;
import io.switchboard.e2e.person.Room;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** OVH answers with errors, or not at all: people are told, and no room is left over. */
@InTheHouse
class OvhInTroubleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final House house;
    private final Browser browser;
    private final Mails mails;

    OvhInTroubleTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
        this.mails = new Mails(house.mailbox());
    }

    @AfterEach
    void heal() {
        house.simulator().noFaults();
        house.moveClock(Duration.ZERO);
    }

    @Test
    void opensTheConferenceOnceOvhIsWell() {
        var before = Room.keys(house.simulator());
        var broken = requested();
        var silent = requested();

        house.simulator().faults(Map.of("errorRate", 1));
        assertThat(confirm(broken).shows("OPENING")).isTrue();
        house.simulator().faults(Map.of("timeoutRate", 1));
        assertThat(confirm(silent).shows("OPENING")).isTrue();
        house.simulator().noFaults();

        for (Person person : List.of(broken, silent)) {
            var letter = mails.awaitOpening(person.mailAddress());
            assertThat(Room.calledBy(house.simulator(), letter)).isPresent();
            assertThat(person.open("/conference").shows("OPEN")).isTrue();
        }
        assertThat(Room.addedSince(before, house.simulator())).hasSize(2);
    }

    @Test
    void givesUpAfterAQuarterOfAnHour() {
        var address = "gives.up@people.example";
        var before = Room.keys(house.simulator());

        try (var visit = browser.visit(Tongue.FRENCH)) {
            visit.open("/");
            visit.request(address);
            visit.awaitAt("/reservations/sent");
            var link = mails.awaitConfirmationRequest(address).confirmationLink();
            house.simulator().faults(Map.of("errorRate", 1));
            visit.open(link);
            visit.press();
            visit.awaitState("OPENING");
            Look.at(visit.page(), "conference being opened");

            house.moveClock(Duration.ofMinutes(16));
            visit.page().waitForSelector("[data-state=FAILED]", within(PATIENCE));
            Look.at(visit.page(), "conference that failed");
        }

        assertThat(mailAbout(address)).contains("n'a pas pu être ouverte");
        house.simulator().noFaults();
        house.moveClock(Duration.ZERO);
        Awaitility.await("no room is left over")
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(Room.addedSince(before, house.simulator())).isEmpty());
    }

    private static WaitForSelectorOptions within(Duration time) {
        return new WaitForSelectorOptions().setTimeout(time.toMillis());
    }

    private Person requested() {
        var person = new Person(house.site());
        assertThat(person.request(person.mailAddress()).isAt("/reservations/sent")).isTrue();
        mails.awaitConfirmationRequest(person.mailAddress());
        return person;
    }

    private Page confirm(Person person) {
        var link = mails.awaitConfirmationRequest(person.mailAddress()).confirmationLink();
        return person.press(person.open(link).form());
    }

    private String mailAbout(String address) {
        return Letter.in(house.mailbox().await(address, 2).getFirst()).text();
    }
}
