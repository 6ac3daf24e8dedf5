package io.switchboard.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitingToAConferenceTest {

    private static final UUID CONFERENCE = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant BOOKED = Instant.parse("2026-10-20T08:00:00Z");
    private static final Instant STAMP = Instant.parse("2026-10-21T09:00:00Z");

    // The last second of 26 October in Paris, by winter time.
    private static final Instant END = Instant.parse("2026-10-26T22:59:59Z");

    @Test
    void standsInACalendarForAnHour() {
        var start = Instant.parse("2026-10-23T12:30:00Z");

        var calendar = Parsed.of(Invitations.request(starting(start)));

        assertThat(calendar.text("METHOD")).isEqualTo("PUBLISH");
        assertThat(calendar.text("VERSION")).isEqualTo("2.0");
        assertThat(calendar.text("PRODID")).contains("Switchboard");
        assertThat(calendar.start()).isEqualTo(start);
        assertThat(calendar.end()).isEqualTo(Instant.parse("2026-10-23T13:30:00Z"));
        assertThat(calendar.event("UID")).isEqualTo(CONFERENCE.toString());
        assertThat(calendar.event("SEQUENCE")).isEqualTo("3");
        assertThat(calendar.event("DTSTAMP")).isEqualTo("20261021T090000Z");
        assertThat(calendar.event("STATUS")).isEqualTo("CONFIRMED");
        assertThat(calendar.event("CLASS")).isEqualTo("PRIVATE");
        assertThat(calendar.event("TRANSP")).isEqualTo("OPAQUE");
        assertThat(calendar.faults()).isEmpty();
    }

    @Test
    void endsWithTheRoomWhenThatIsSooner() {
        var calendar = Parsed.of(Invitations.request(starting(END.minusSeconds(600))));

        assertThat(calendar.end()).isEqualTo(END);
    }

    @Test
    void bothSidesOfAClockChangeAreTheMomentThatWasMeant() {
        var lastOfSummer = Instant.parse("2026-10-24T07:00:00Z");
        var firstOfWinter = Instant.parse("2026-10-25T08:00:00Z");

        var before = Parsed.of(Invitations.request(starting(lastOfSummer)));
        var after = Parsed.of(Invitations.request(starting(firstOfWinter)));

        assertThat(before.start()).isEqualTo(lastOfSummer);
        assertThat(before.event("DTSTART")).isEqualTo("20261024T070000Z");
        assertThat(after.start()).isEqualTo(firstOfWinter);
        assertThat(PARIS.getRules().getOffset(lastOfSummer))
                .isNotEqualTo(PARIS.getRules().getOffset(firstOfWinter));
        assertThat(lastOfSummer.atZone(PARIS).toLocalTime())
                .isEqualTo(firstOfWinter.atZone(PARIS).toLocalTime());
    }

    @Test
    void withoutAStartTheDaysUntilItsEndAreMeant() {
        var calendar = Parsed.of(Invitations.request(anyTime(END, PARIS)));

        assertThat(calendar.start()).isEqualTo(LocalDate.parse("2026-10-20"));
        assertThat(calendar.end()).isEqualTo(LocalDate.parse("2026-10-27"));
        assertThat(calendar.event("DTSTART")).isEqualTo("20261020");
        assertThat(calendar.text()).contains("DTSTART;VALUE=DATE:20261020\r\n");
        assertThat(calendar.event("TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(calendar.faults()).isEmpty();
    }

    @Test
    void daysAreThoseOfThePersonsZone() {
        var noumea = ZoneId.of("Pacific/Noumea");
        var midnightThere = Instant.parse("2026-10-26T13:00:00Z");

        var calendar = Parsed.of(Invitations.request(anyTime(midnightThere, noumea)));

        assertThat(calendar.start()).isEqualTo(LocalDate.parse("2026-10-20"));
        assertThat(calendar.end()).isEqualTo(LocalDate.parse("2026-10-27"));
    }

    @Test
    void daysAcrossTheSpringsClockChangeAreNoneTooFew() {
        var invitation =
                invitation(
                        Optional.empty(),
                        Optional.empty(),
                        Instant.parse("2026-03-28T23:30:00Z"),
                        Instant.parse("2026-03-29T21:59:59Z"),
                        PARIS,
                        Language.FRENCH);

        var calendar = Parsed.of(Invitations.request(invitation));

        assertThat(calendar.start()).isEqualTo(LocalDate.parse("2026-03-29"));
        assertThat(calendar.end()).isEqualTo(LocalDate.parse("2026-03-30"));
    }

    @Test
    void tellsInFrenchHowToCall() {
        var calendar = Parsed.of(Invitations.request(anyTime(END, PARIS)));

        assertThat(calendar.event("SUMMARY")).isEqualTo("Conférence téléphonique");
        assertThat(calendar.event("LOCATION"))
                .isEqualTo("01 99 00 00 01, code d'accès 123 456 789 #");
        assertThat(calendar.event("DESCRIPTION"))
                .contains("01 99 00 00 01\n")
                .contains("+33199000001\n")
                .contains("123 456 789, puis la touche #\n")
                .contains("tel:+33199000001,,123456789%23\n")
                .contains("## quitter la conférence\n")
                .contains("00 couper votre micro")
                .contains("** couper votre micro et le son")
                .contains("jusqu'au lundi 26 octobre 2026 à 23\u00a0h\u00a059 (heure de Paris)");
        assertThat(calendar.event("CONFERENCE")).isEqualTo("tel:+33199000001,,123456789%23");
    }

    @Test
    void tellsInEnglishHowToCall() {
        var invitation =
                invitation(
                        Optional.empty(), Optional.empty(), BOOKED, END, PARIS, Language.ENGLISH);

        var calendar = Parsed.of(Invitations.request(invitation));

        assertThat(calendar.event("SUMMARY")).isEqualTo("Phone conference");
        assertThat(calendar.event("LOCATION")).contains("access code 123 456 789 #");
        assertThat(calendar.event("DESCRIPTION"))
                .contains("## leave the conference\n")
                .contains("until Monday 26 October 2026 at 23:59 (Paris time)");
    }

    @Test
    void aCancellationEndsTheSameEventAndHoldsNoCode() {
        var invited = starting(Instant.parse("2026-10-23T12:30:00Z"));
        var cancelled =
                new Invitation(
                        CONFERENCE,
                        4,
                        invited.service(),
                        invited.number(),
                        null,
                        invited.title(),
                        invited.startsAt(),
                        BOOKED,
                        END,
                        STAMP,
                        Language.FRENCH,
                        PARIS);

        var calendar = Parsed.of(Invitations.cancellation(cancelled));

        assertThat(calendar.text("METHOD")).isEqualTo("CANCEL");
        assertThat(calendar.event("UID"))
                .isEqualTo(Parsed.of(Invitations.request(invited)).event("UID"));
        assertThat(calendar.event("SEQUENCE")).isEqualTo("4");
        assertThat(calendar.event("STATUS")).isEqualTo("CANCELLED");
        assertThat(calendar.text()).doesNotContain("123456789").doesNotContain("123 456 789");
        assertThat(calendar.faults()).isEmpty();
    }

    @Test
    void aTitleStaysATitle() {
        var title =
                "Équipe, point; «\u202fbudget\u202f» \\ 🎉🎉\nATTENDEE:mailto:somebody@example.org";

        var calendar = Parsed.of(Invitations.request(titled(title)));

        assertThat(calendar.event("SUMMARY"))
                .isEqualTo(
                        "Équipe, point; «\u202fbudget\u202f» \\ 🎉🎉 ATTENDEE:mailto:somebody@example.org");
        assertThat(calendar.event().getProperties("ATTENDEE")).isEmpty();
        assertThat(Parsed.of(Invitations.request(titled(" \n"))).event("SUMMARY"))
                .isEqualTo("Conférence téléphonique");
    }

    @Test
    void foldsLinesBetweenCharacters() {
        for (var shift = 0; shift < 8; shift++) {
            var title = "x".repeat(shift) + "🎉é".repeat(40);

            var file = Invitations.request(titled(title));

            assertThat(Parsed.of(file).event("SUMMARY")).isEqualTo(title);
            assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                    .allSatisfy(
                            line ->
                                    assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                            .isLessThanOrEqualTo(75));
        }
    }

    @Test
    void namesNobody() {
        var text = Parsed.of(Invitations.request(titled("Point"))).text().replace("\r\n ", "");

        assertThat(text.lines().filter(line -> line.contains("@")))
                .containsExactly("ORGANIZER;CN=Switchboard:mailto:no-reply@switchboard.invalid");
    }

    private static Invitation starting(Instant start) {
        return invitation(
                Optional.empty(), Optional.of(start), BOOKED, END, PARIS, Language.FRENCH);
    }

    private static Invitation anyTime(Instant end, ZoneId zone) {
        return invitation(Optional.empty(), Optional.empty(), BOOKED, end, zone, Language.FRENCH);
    }

    private static Invitation titled(String title) {
        return invitation(
                Optional.of(title), Optional.empty(), BOOKED, END, PARIS, Language.FRENCH);
    }

    private static Invitation invitation(
            Optional<String> title,
            Optional<Instant> start,
            Instant booked,
            Instant end,
            ZoneId zone,
            Language language) {
        return new Invitation(
                CONFERENCE,
                3,
                "Switchboard",
                new DialNumber("0033199000001"),
                new AccessCode("123456789"),
                title,
                start,
                booked,
                end,
                STAMP,
                language,
                zone);
    }
}
