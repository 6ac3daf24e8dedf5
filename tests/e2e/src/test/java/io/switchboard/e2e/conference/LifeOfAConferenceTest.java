package io.switchboard.e2e.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.SelectOption;
import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.browser.Browser;
import io.switchboard.e2e.browser.Tongue;
import io.switchboard.e2e.browser.Visit;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Room;
import io.switchboard.testing.MailboxClient.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Booked days ahead, invited to, extended, mailed again, cancelled. */
@InTheHouse
class LifeOfAConferenceTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String TITLE = "Réunion, équipe; 2 & 3";

    private final House house;
    private final Browser browser;

    LifeOfAConferenceTest(House house, Browser browser) {
        this.house = house;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void withScript(Tongue tongue) {
        try (var booker = browser.visit(tongue)) {
            lives(booker, "ahead." + tongue + "@people.example");
        }
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void withoutScript(Tongue tongue) {
        try (var booker = browser.visitWithoutScript(tongue)) {
            lives(booker, "ahead.plainly." + tongue + "@people.example");
        }
    }

    private void lives(Visit booker, String address) {
        var lastDay = LocalDate.now(PARIS).plusDays(3);
        books(booker, address, lastDay);
        var room = opened(booker, address, lastDay);
        downloadsTheInvitation(booker);
        prolongs(booker, address, room);
        wantsTheMailAgain(booker, address);
        cancels(booker, address, room);
    }

    private void books(Visit booker, String address, LocalDate lastDay) {
        booker.open("/");
        booker.page().fill("#address", address);
        booker.page().click("label[for=hours-day]");
        booker.page().selectOption("#day", new SelectOption().setValue(lastDay.toString()));
        booker.page().click("details.more > summary");
        booker.page().fill("#title", TITLE);
        booker.page().selectOption("#start-day", new SelectOption().setValue(lastDay.toString()));
        booker.page().fill("#start-time", "10:30");
        booker.look("a form with all its fields");
        booker.press();
        booker.awaitAt("/reservations/sent");
        booker.open(house.mails().awaitConfirmationRequest(address).confirmationLink());
        booker.press();
        booker.awaitAt("/conference");
    }

    private Room opened(Visit booker, String address, LocalDate lastDay) {
        booker.look("a conference with a title");
        assertThat(booker.text()).contains(TITLE).contains("10");
        var mail = house.mails().awaitMail(address, it -> Letter.in(it).opens());
        assertThat(Letter.plain(mail.text())).contains(TITLE);
        assertThat(mail.attachments())
                .anyMatch(it -> it.contentType().startsWith("text/calendar") && it.size() > 500);
        var room = Room.calledBy(house.simulator(), Letter.in(mail)).orElseThrow();
        assertThat(room.end()).isEqualTo(endOf(lastDay));
        return room;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(PARIS).toInstant();
    }

    private static void downloadsTheInvitation(Visit booker) {
        var download =
                booker.page()
                        .waitForDownload(
                                () -> booker.page().click("a[href='/conference/invitation.ics']"));
        try {
            var invitation = Files.readString(download.path());
            assertThat(invitation)
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("SEQUENCE:0", "Réunion\\, équipe\\; 2 & 3");
            assertThat(invitation.replaceAll("\\D", "")).contains(booker.code().replace(" ", ""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void prolongs(Visit booker, String address, Room room) {
        booker.open("/conference");
        booker.page().click("a[href='/conference/extension']");
        booker.look("a longer conference");
        booker.page().click("label[for=hours-2]");
        booker.press();
        booker.awaitAt("/conference");

        Awaitility.await("OVH has the later end")
                .atMost(Duration.ofSeconds(20))
                .until(() -> later(room), end -> end.isAfter(room.end()));
        assertThat(later(room))
                .isCloseTo(room.end().plus(Duration.ofHours(2)), within(1, ChronoUnit.SECONDS));
        house.mails().awaitMail(address, it -> isNewer(it, address, 1));
    }

    private Instant later(Room room) {
        return room.again(house.simulator()).orElseThrow().end();
    }

    private void wantsTheMailAgain(Visit booker, String address) {
        booker.open("/conference");
        booker.page().click("form[action='/conference/mail'] button");
        booker.page().waitForSelector("main");

        house.mails().awaitMail(address, it -> isNewer(it, address, 2));
    }

    /** So many letters that open this conference came before. */
    private boolean isNewer(Mail mail, String address, int before) {
        var opening =
                house.mailbox().to(address).stream().filter(it -> Letter.in(it).opens()).count();
        return opening > before && Letter.in(mail).opens();
    }

    private void cancels(Visit booker, String address, Room room) {
        booker.open("/conference/cancel");
        booker.press();
        booker.awaitState("ENDED");
        var word = booker.tongue() == Tongue.FRENCH ? "annulée" : "cancelled";
        var mail = house.mails().awaitMail(address, it -> it.subject().endsWith(word));
        assertThat(mail.attachments()).anyMatch(it -> it.contentType().startsWith("text/calendar"));
        assertThat(room.again(house.simulator()).map(Room::end).orElse(Instant.now()))
                .isBefore(Instant.now().plusSeconds(15));
    }
}
