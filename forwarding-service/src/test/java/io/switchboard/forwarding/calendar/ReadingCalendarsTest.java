package io.switchboard.forwarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.calendar.ImportedEvent.Attendee;
import io.switchboard.forwarding.calendar.Placement.Refused;
import io.switchboard.forwarding.calendar.Placement.Slots;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCalendarsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-01");

    @Test
    void readsWhoAndWhen() {
        var event =
                only(
                        """
                        UID:permanence-1@example.org
                        SUMMARY:Permanence\\, Anne  Mar
                         tin
                        DTSTART;TZID=Europe/Paris:20261005T090000
                        DTEND;TZID=Europe/Paris:20261005T120000
                        ATTENDEE;CN="Anne Martin";PARTSTAT=ACCEPTED:mailto:anne@example.org
                        ATTENDEE;CN=Bilal;PARTSTAT=DECLINED:MAILTO:bilal@example.org
                        ATTENDEE;CN=Chloé:urn:uuid:1234
                        BEGIN:VALARM
                        TRIGGER:-PT15M
                        SUMMARY:not this one
                        END:VALARM
                        """);

        assertThat(event.uid()).isEqualTo("permanence-1@example.org");
        assertThat(event.summary()).isEqualTo("Permanence, Anne  Martin");
        assertThat(event.attendees())
                .containsExactly(
                        new Attendee(
                                "Anne Martin", Optional.of(EmailAddress.of("anne@example.org"))),
                        new Attendee("Chloé", Optional.empty()));
        assertThat(event.start()).isEqualTo(LocalDateTime.parse("2026-10-05T09:00"));
        assertThat(event.placement()).isEqualTo(once("2026-10-05", "09:00", "12:00"));
        assertThat(event.cancelled()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DTSTART:20261005T090000                                    | 2026-10-05 | 09:00
                    DTSTART:20261005T070000Z                                   | 2026-10-05 | 09:00
                    DTSTART:20261105T080000Z                                   | 2026-11-05 | 09:00
                    DTSTART;TZID=Indian/Reunion:20261005T110000                | 2026-10-05 | 09:00
                    DTSTART;TZID=Romance Standard Time:20261005T090000         | 2026-10-05 | 09:00
                    DTSTART;TZID=/softwarestudio.org/Tzfile/Asia/Tokyo:20261005T160000 | 2026-10-05 | 09:00
                    DTSTART;TZID="Made up by a program":20261005T090000        | 2026-10-05 | 09:00
                    DTSTART;VALUE=DATE-TIME:20261005T233000Z                   | 2026-10-06 | 01:30
                    """)
    void readsTimesByTheClockOfHome(String start, LocalDate day, LocalTime from) {
        var event = only(start + "\nDURATION:PT2H\n");

        assertThat(event.placement())
                .isEqualTo(once(day.toString(), from.toString(), from.plusHours(2).toString()));
    }

    @Test
    void anEndAfterMidnightIsTheDayAfter() {
        var event = only("DTSTART:20261005T220000\nDTEND:20261006T060000\n");

        assertThat(event.placement()).isEqualTo(once("2026-10-05", "22:00", "06:00"));
    }

    @Test
    void weeklyByTheClockOfHomeIsWeekly() {
        var event =
                only(
                        """
                        DTSTART;TZID=Europe/Brussels:20240902T090000
                        DTEND;TZID=Europe/Brussels:20240902T120000
                        RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20271231T235959Z
                        EXDATE;TZID=Europe/Brussels:20261012T090000,20261014T090000
                        EXDATE;VALUE=DATE:20261019
                        """);

        var first = LocalDate.parse("2024-09-02");
        var last = LocalDate.parse("2027-12-31");
        assertThat(event.placement())
                .isEqualTo(
                        new Slots(
                                List.of(
                                        weekly(DayOfWeek.MONDAY, first, last),
                                        weekly(DayOfWeek.WEDNESDAY, first, last)),
                                Set.of(
                                        LocalDate.parse("2026-10-12"),
                                        LocalDate.parse("2026-10-14"),
                                        LocalDate.parse("2026-10-19"))));
    }

    @Test
    void dailyIsWeeklyOnEachDay() {
        var event =
                only("DTSTART:20261005T090000\nDTEND:20261005T120000\nRRULE:FREQ=DAILY;COUNT=30\n");

        assertThat(slots(event))
                .hasSize(7)
                .contains(
                        weekly(
                                DayOfWeek.SUNDAY,
                                LocalDate.parse("2026-10-05"),
                                LocalDate.parse("2026-11-03")));
    }

    @Test
    void weeklyByAnotherClockIsReckonedOneByOne() {
        var event = only("DTSTART:20261005T070000Z\nDURATION:PT3H\nRRULE:FREQ=WEEKLY\n");

        assertThat(slots(event))
                .hasSize(26)
                .startsWith(
                        dated("2026-10-05", "09:00", "12:00"),
                        dated("2026-10-12", "09:00", "12:00"),
                        dated("2026-10-19", "09:00", "12:00"),
                        dated("2026-10-26", "08:00", "11:00"));
    }

    @Test
    void whatComesOtherwiseIsReckonedForHalfAYear() {
        var event =
                only(
                        """
                        DTSTART:20260105T090000
                        DTEND:20260105T120000
                        RRULE:FREQ=MONTHLY;BYDAY=1MO
                        EXDATE:20261102T090000
                        """);

        assertThat(slots(event))
                .containsExactly(
                        dated("2026-10-05", "09:00", "12:00"),
                        dated("2026-12-07", "09:00", "12:00"),
                        dated("2027-01-04", "09:00", "12:00"),
                        dated("2027-02-01", "09:00", "12:00"),
                        dated("2027-03-01", "09:00", "12:00"));
    }

    @Test
    void standsForOneDayOfAnother() {
        var event =
                only(
                        """
                        DTSTART:20261005T100000
                        DTEND:20261005T120000
                        RECURRENCE-ID;TZID=Europe/Paris:20261005T090000
                        STATUS:cancelled
                        """);

        assertThat(event.insteadOf()).isEqualTo(LocalDate.parse("2026-10-05"));
        assertThat(event.cancelled()).isTrue();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SUMMARY:without a start                                     | no-times
                    DTSTART;VALUE=DATE:20261005                                 | no-times
                    DTSTART:20261005T090000                                     | no-times
                    DTSTART:20261005T090000~DTEND:20261005T090000               | no-times
                    DTSTART:20261005T090010~DTEND:20261005T090050               | no-times
                    DTSTART:20261005T090000~DTEND:20261005T080000               | no-times
                    DTSTART:20261005T090000~DURATION:-PT2H                      | no-times
                    DTSTART:20261005T090000~DURATION:PT9999999999999999H        | no-times
                    DTSTART:20260231T090000~DURATION:PT2H                       | no-times
                    DTSTART:99991231T235900~DURATION:PT2H                       | no-times
                    DTSTART:20261005T250000~DURATION:PT2H                       | no-times
                    DTSTART:20261005T090000~DTEND:20261006T090100               | too-long
                    DTSTART:20261005T090000~DURATION:P1DT1M                     | too-long
                    DTSTART:20261005T090000~DURATION:PT2H~RRULE:FREQ=SECONDLY   | unsupported-recurrence
                    DTSTART:20261005T090000~DURATION:PT2H~RDATE:20261012T090000 | unsupported-recurrence
                    DTSTART:20261005T090000~DURATION:PT2H~RRULE:FREQ=DAILY~RRULE:FREQ=WEEKLY | unsupported-recurrence
                    DTSTART:20261001T070000Z~DURATION:PT2H~RRULE:FREQ=DAILY     | unsupported-recurrence
                    DTSTART:20150101T090000~DURATION:PT2H~RRULE:FREQ=MONTHLY;COUNT=900 | unsupported-recurrence
                    DTSTART:20250105T090000~DURATION:PT2H~RRULE:FREQ=MONTHLY;COUNT=3 | past
                    """)
    void refusesWhatCannotStandInARota(String lines, String reason) {
        assertThat(only(lines.replace("~", "\n") + "\n").placement())
                .isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday: Anne, Tuesday: Bilal",
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCARD\nEND:VCARD",
                "<html><body>Sign in</body></html>",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART\nEND:VEVENT\nEND:VCALENDAR"
            })
    void refusesWhatIsNoCalendar(String text) {
        assertThatThrownBy(() -> ImportedCalendar.events(text, PARIS, TODAY))
                .isInstanceOfSatisfying(
                        CalendarRefused.class,
                        it -> assertThat(it.reason()).isEqualTo("unreadable"));
    }

    @Test
    void refusesMoreEventsThanAnybodyPlans() {
        var text = calendar("BEGIN:VEVENT\nUID:1\nEND:VEVENT\n".repeat(501));

        assertThatThrownBy(() -> ImportedCalendar.events(text, PARIS, TODAY))
                .isInstanceOfSatisfying(
                        CalendarRefused.class,
                        it -> assertThat(it.reason()).isEqualTo("too-many-events"));
    }

    @Test
    void aCalendarMayBeEmpty() {
        assertThat(ImportedCalendar.events(calendar(""), PARIS, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20000101T000000\nDURATION:PT1H\nRRULE:FREQ=DAILY;INTERVAL=999;BYMONTH=2;BYMONTHDAY=31\n",
                "DTSTART:20241002T000000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;COUNT=999999999;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=31\n",
                "DTSTART:20000101T000000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=999999999\n",
                "DTSTART:20000101T000000Z\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n",
                "DTSTART:20261005T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;UNTIL=29991231\n"
            })
    @Timeout(10)
    void takesNoTimeForWhatIsMeantToTakeLong(String event) {
        var most = 40_000 / (event.length() + 30);

        var events =
                ImportedCalendar.events(
                        calendar(("BEGIN:VEVENT\n" + event + "END:VEVENT\n").repeat(most)),
                        PARIS,
                        TODAY);

        assertThat(events).hasSize(most);
    }

    @Test
    @Timeout(10)
    void doesNotFollowNestsWithoutEnd() {
        assertThatThrownBy(
                        () ->
                                ImportedCalendar.events(
                                        calendar("BEGIN:VEVENT\n".repeat(3_000)), PARIS, TODAY))
                .isInstanceOf(CalendarRefused.class);
    }

    @Test
    @Timeout(10)
    void asksNobodyForAZone() {
        var text =
                calendar(
                        """
                        BEGIN:VTIMEZONE
                        TZID:Home
                        TZURL:http://localhost:1/zone.ics
                        BEGIN:STANDARD
                        DTSTART:16010101T000000
                        TZOFFSETFROM:+0200
                        TZOFFSETTO:+0100
                        RRULE:FREQ=SECONDLY
                        END:STANDARD
                        END:VTIMEZONE
                        BEGIN:VEVENT
                        DTSTART;TZID=Home:20261005T090000
                        DURATION:PT3H
                        END:VEVENT
                        """);

        var event = ImportedCalendar.events(text, PARIS, TODAY).getFirst();

        assertThat(event.placement()).isEqualTo(once("2026-10-05", "09:00", "12:00"));
    }

    private static ImportedEvent only(String lines) {
        var text = calendar("BEGIN:VEVENT\n" + lines + "END:VEVENT\n");
        return ImportedCalendar.events(text, PARIS, TODAY).getFirst();
    }

    private static String calendar(String components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//A//B//EN\n%sEND:VCALENDAR\n")
                .formatted(components)
                .replace("\n", "\r\n");
    }

    private static Placement once(String day, String from, String to) {
        return new Slots(List.of(dated(day, from, to)), Set.of());
    }

    private static Slot dated(String day, String from, String to) {
        return new Slot.Dated(LocalDate.parse(day), LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Slot weekly(DayOfWeek day, LocalDate first, LocalDate last) {
        return new Slot.Weekly(day, first, last, LocalTime.of(9, 0), LocalTime.of(12, 0));
    }

    private static List<Slot> slots(ImportedEvent event) {
        return ((Slots) event.placement()).slots();
    }
}
