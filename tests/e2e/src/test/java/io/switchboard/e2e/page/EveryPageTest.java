package io.switchboard.e2e.page;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Look;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page can be read by everybody: by day and by night, on a narrow phone, in both languages. */
@InTheHouse
class EveryPageTest {
    private static final List<String> ALWAYS_THERE =
            List.of("/", "/faq", "/contact", "/legal", "/conference", "/nowhere");

    private final House house;
    private final Browser browser;

    EveryPageTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void standsOnItsOwn(Tongue tongue) {
        try (var visit = browser.visit(tongue)) {
            for (String path : ALWAYS_THERE) {
                visit.open(path);
                Look.at(visit.page(), path);
            }
            refusals(visit);
        }
    }

    private static void refusals(Visit visit) {
        visit.open("/");
        visit.request("somebody@elsewhere.invalid");
        visit.page().waitForSelector("#address-error");
        Look.at(visit.page(), "a form with a mistake");

        visit.open("/confirm/" + "A".repeat(43));
        Look.at(visit.page(), "a link");
        visit.press();
        visit.page().waitForSelector(".ticket");
        Look.at(visit.page(), "a link that is unknown");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void standsOnTheWay(Tongue tongue) {
        var address = "looks." + tongue + "@people.example";

        try (var visit = browser.visit(tongue)) {
            visit.open("/");
            visit.request(address);
            visit.awaitAt("/reservations/sent");
            Look.at(visit.page(), "mail sent");

            visit.open(house.mails().awaitConfirmationRequest(address).confirmationLink());
            visit.press();
            visit.awaitAt("/conference");
            Look.at(visit.page(), "conference");

            visit.open(house.mails().awaitOpening(address).privateLink());
            Look.at(visit.page(), "private link");

            visit.open("/conference/cancel");
            Look.at(visit.page(), "cancel");
            visit.press();
            visit.awaitState("ENDED");
            Look.at(visit.page(), "cancelled conference");
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void standsInTheMail(Tongue tongue) {
        var address = "mails." + tongue + "@people.example";

        try (var visit = browser.visit(tongue)) {
            visit.open("/");
            visit.request(address);
            visit.awaitAt("/reservations/sent");
            visit.read(house.mailbox().await(address).html());
            Look.at(visit.page(), "mail that asks");

            visit.open(house.mails().awaitConfirmationRequest(address).confirmationLink());
            visit.press();
            visit.awaitAt("/conference");
            visit.read(house.mails().awaitMail(address, it -> Letter.in(it).opens()).html());
            Look.at(visit.page(), "mail that opens");
        }
    }
}
