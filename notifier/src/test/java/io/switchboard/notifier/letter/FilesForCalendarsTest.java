package io.switchboard.notifier.letter;

import static io.switchboard.notifier.letter.Desk.BOOKED;
import static io.switchboard.notifier.letter.Desk.CONFERENCE;
import static io.switchboard.notifier.letter.Desk.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.notifier.letter.Letter.ConferenceAgain;
import io.switchboard.notifier.letter.Letter.ConferenceExtended;
import io.switchboard.notifier.letter.Letter.ConferenceGivenBack;
import io.switchboard.notifier.letter.Letter.ConferenceLost;
import io.switchboard.notifier.letter.Letter.ConferenceOpen;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which letters bring a file for calendars, and which conference it is about. */
@QuarkusTest
class FilesForCalendarsTest {

    private static final Instant START = Instant.parse("2026-10-23T12:30:00Z");

    @Inject Desk desk;

    @Test
    void everyInvitationIsTheSameEvent() {
        var call = desk.call("Point budget", START);

        var first = file(new ConferenceOpen(call));
        var later = file(new ConferenceExtended(call, BOOKED));
        var again = file(new ConferenceAgain(call));

        assertThat(first)
                .contains("METHOD:PUBLISH\r\n")
                .contains("UID:" + CONFERENCE + "\r\n")
                .contains("SEQUENCE:3\r\n")
                .contains("DTSTART:20261023T123000Z\r\n")
                .contains("SUMMARY:Point budget\r\n")
                .contains("123 456 789")
                .doesNotContain(SECRET);
        assertThat(unstamped(later)).isEqualTo(unstamped(first));
        assertThat(unstamped(again)).isEqualTo(unstamped(first));
    }

    @Test
    void whatIsOverLeavesTheCalendar() {
        var cancelled = file(new ConferenceGivenBack(desk.withdrawn("Point budget")));
        var lost = file(new ConferenceLost(desk.withdrawn("Point budget")));

        assertThat(cancelled)
                .contains("METHOD:CANCEL\r\n")
                .contains("UID:" + CONFERENCE + "\r\n")
                .contains("SEQUENCE:4\r\n")
                .contains("STATUS:CANCELLED\r\n");
        assertThat(unstamped(lost)).isEqualTo(unstamped(cancelled));
    }

    @Test
    void tellTheirMethodOutside() {
        var open = desk.write("open", new ConferenceOpen(desk.call(null, null)), Language.FRENCH);

        assertThat(open.attachment())
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.name()).isEqualTo("invitation.ics");
                            assertThat(it.type())
                                    .isEqualTo("text/calendar; charset=utf-8; method=PUBLISH");
                        });
    }

    @Test
    void aRequestToConfirmBringsNone() {
        assertThat(desk.write("confirm", desk.confirm(), Language.FRENCH).attachment()).isEmpty();
    }

    private String file(Letter letter) {
        var written = desk.write("file", letter, Language.ENGLISH);
        return new String(written.attachment().orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private static String unstamped(String file) {
        return file.replaceAll("DTSTAMP:[^\r]*", "");
    }
}
