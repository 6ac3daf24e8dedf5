package io.switchboard.e2e.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first page to the end of the conference, as people do it. */
@InTheHouse
class BookingInABrowserTest {
    private final House house;
    private final Browser browser;

    BookingInABrowserTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void leadsToARoomAndBack(Tongue tongue) {
        try (var booker = browser.visit(tongue);
                var holder = browser.visit(tongue)) {
            books(booker, holder, "browser." + tongue + "@people.example");
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void needsNoScript(Tongue tongue) {
        try (var booker = browser.visitWithoutScript(tongue);
                var holder = browser.visitWithoutScript(tongue)) {
            books(booker, holder, "plain." + tongue + "@people.example");
        }
    }

    private void books(Visit booker, Visit holder, String address) {
        asks(booker, address);
        confirms(booker, address);
        var letter = reads(booker, address);
        var room = isAtOvh(letter);
        cancels(holder, letter);
        isOver(room, address, holder.tongue());
    }

    private void asks(Visit booker, String address) {
        booker.open("/");
        booker.request(address);

        booker.awaitAt("/reservations/sent");
        assertThat(booker.title()).isEqualTo(booker.tongue().sent());
        assertThat(booker.text()).contains(address);
    }

    private void confirms(Visit booker, String address) {
        booker.open(house.mails().awaitConfirmationRequest(address).confirmationLink());
        assertThat(booker.title()).isEqualTo(booker.tongue().confirm());
        assertThat(booker.hasButton()).isTrue();

        booker.press();

        booker.awaitAt("/conference");
        assertThat(booker.title()).isEqualTo(booker.tongue().open());
        assertThat(booker.code()).matches("\\d{3} \\d{3} \\d{3}");
        assertThat(booker.number()).matches("0\\d( \\d\\d){4}");
    }

    /** The mail says what the page says. */
    private Letter reads(Visit booker, String address) {
        var letter = house.mails().awaitOpening(address);

        assertThat(letter.code()).isEqualTo(booker.code());
        assertThat(letter.number()).isEqualTo(booker.number());
        assertThat(letter.callLink()).isEqualTo(booker.callLink()).startsWith("tel:+33");
        var end = Room.calledBy(house.simulator(), letter).orElseThrow().end();
        assertThat(letter.text()).contains(booker.tongue().partsOf(end));
        assertThat(booker.text()).contains(booker.tongue().partsOf(end));
        return letter;
    }

    private Room isAtOvh(Letter letter) {
        var room = Room.calledBy(house.simulator(), letter).orElseThrow();

        assertThat(room.settings().get("pin").asText()).isEqualTo("0");
        assertThat(room.settings().get("recordStatus").asBoolean()).isFalse();
        assertThat(room.settings().get("reportStatus").asText()).isEqualTo("none");
        assertThat(room.end())
                .isCloseTo(Instant.now().plus(Duration.ofHours(1)), within(2, ChronoUnit.MINUTES));
        return room;
    }

    private void cancels(Visit holder, Letter letter) {
        holder.open(letter.privateLink());
        assertThat(holder.text()).doesNotContain(letter.code());
        holder.press();
        holder.awaitAt("/conference");
        assertThat(holder.code()).isEqualTo(letter.code());

        holder.open("/conference/cancel");
        holder.press();

        holder.awaitState("ENDED");
        assertThat(holder.title()).isEqualTo(holder.tongue().cancelled());
        assertThat(holder.text()).doesNotContain(letter.code());
    }

    private void isOver(Room room, String address, Tongue tongue) {
        house.mails().awaitMail(address, it -> it.subject().equals(tongue.cancelledSubject()));
        assertThat(room.again(house.simulator()).map(Room::end).orElse(Instant.now()))
                .isBefore(Instant.now().plusSeconds(15));
    }
}
