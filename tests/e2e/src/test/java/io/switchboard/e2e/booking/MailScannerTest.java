package io.switchboard.e2e.booking;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Page;
import io.switchboard.e2e.person.Person;
import io.switchboard.e2e.person.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Programs read mails before people do, and open what they find. */
@InTheHouse
class MailScannerTest {
    private static final int PRESSES = 20;

    private final House house;

    MailScannerTest(House house) {
        this.house = house;
    }

    @Test
    void changesNothingByLooking() {
        var link = linkOf(new Person(house.site()));
        var scanner = new Person(house.site());
        house.simulator().forgetCalls();
        long conferences = house.records().count("booking.conference");

        for (int look = 0; look < 5; look++) {
            assertThat(scanner.open(link).status()).isEqualTo(200);
            assertThat(scanner.peek(link).status()).isEqualTo(200);
        }

        assertThat(house.simulator().calls())
                .extracting(it -> it.get("method").asText())
                .doesNotContain("POST", "PUT");
        assertThat(house.records().count("booking.conference")).isEqualTo(conferences);
    }

    @Test
    void makesOneRoomHoweverOftenTheButtonIsPressed() throws Exception {
        var person = new Person(house.site());
        var link = linkOf(person);
        var rooms = Room.keys(house.simulator());
        long conferences = house.records().count("booking.conference");
        long mails = house.records().count("notifier.delivery");

        var pages = pressedAtOnceBy(PRESSES, link);

        assertThat(pages).allMatch(it -> it.isAt("/conference"));
        house.mails().awaitOpening(person.mailAddress());
        house.mails().awaitModeration(person.mailAddress());
        assertThat(Room.addedSince(rooms, house.simulator())).hasSize(1);
        assertThat(house.records().count("booking.conference")).isEqualTo(conferences + 1);
        assertThat(house.records().count("notifier.delivery")).isEqualTo(mails + 2);
        assertThat(house.mailbox().to(person.mailAddress())).hasSize(3);
    }

    private String linkOf(Person person) {
        assertThat(person.request(person.mailAddress()).isAt("/reservations/sent")).isTrue();
        return Letter.in(house.mailbox().await(person.mailAddress())).confirmationLink();
    }

    /** Each in a browser of its own. */
    private List<Page> pressedAtOnceBy(int people, String link)
            throws InterruptedException, ExecutionException {
        List<Callable<Page>> presses =
                range(0, people)
                        .mapToObj(_ -> new Person(house.site()))
                        .map(it -> press(it, link))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pages = new ArrayList<Page>();
            for (Future<Page> page : threads.invokeAll(presses)) {
                pages.add(page.get());
            }
            return pages;
        }
    }

    private static Callable<Page> press(Person person, String link) {
        var form = person.open(link).form();
        return () -> person.press(form);
    }
}
