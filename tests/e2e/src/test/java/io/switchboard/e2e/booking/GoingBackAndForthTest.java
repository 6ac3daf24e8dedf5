package io.switchboard.e2e.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Person;
import io.switchboard.e2e.person.Room;
import org.junit.jupiter.api.Test;

/** People press twice, go back and reload: all of it shows the same and does nothing again. */
@InTheHouse
class GoingBackAndForthTest {
    private final House house;
    private final Browser browser;

    GoingBackAndForthTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @Test
    void booksOnce() {
        var address = "back.and.forth@people.example";
        var rooms = Room.keys(house.simulator());

        try (var visit = browser.visit(Tongue.FRENCH)) {
            visit.open("/");
            visit.request(address);
            visit.awaitAt("/reservations/sent");
            visit.page().reload();
            visit.page().goBack();
            visit.page().goForward();
            visit.awaitAt("/reservations/sent");

            var link = Letter.in(house.mailbox().await(address)).confirmationLink();
            visit.open(link);
            visit.page().dblclick("main button[type=submit]");
            visit.awaitAt("/conference");
            var code = visit.code();
            visit.page().reload();
            visit.page().goBack();
            visit.awaitAt(link.substring(link.lastIndexOf('/')));
            visit.press();
            visit.awaitAt("/conference");

            assertThat(visit.code()).isEqualTo(code);
        }

        assertThat(Room.addedSince(rooms, house.simulator())).hasSize(1);
        house.mails().awaitModeration(address);
        house.mails().awaitOpening(address);
        assertThat(house.mailbox().to(address)).hasSize(3);
    }

    @Test
    void sendsOneMailForAFormSentTwice() {
        var person = new Person(house.site());
        var form = person.open("/").form().with("address", person.mailAddress());

        assertThat(person.press(form).isAt("/reservations/sent")).isTrue();
        assertThat(person.press(form).isAt("/reservations/sent")).isTrue();

        house.mailbox().await(person.mailAddress());
        house.awaitNothingToSend();
        assertThat(house.mailbox().to(person.mailAddress())).hasSize(1);
    }
}
