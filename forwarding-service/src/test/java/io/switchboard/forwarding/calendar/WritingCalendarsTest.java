package io.switchboard.forwarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class WritingCalendarsTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    @Test
    void writesWhatEveryCalendarReads() {
        var text =
                WrittenCalendar.of(
                        "Permanence Lyon",
                        List.of(
                                event("one", "Anne – Permanence Lyon", false),
                                event("two", "Bilal – Permanence Lyon", true)),
                        NOW);

        var calendar = parsed(text);
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .extracting(it -> it.getRequiredProperty("UID").getValue())
                .containsExactly("one", "two");
        assertThat(calendar.<VEvent>getComponents("VEVENT"))
                .extracting(it -> it.getRequiredProperty("STATUS").getValue())
                .containsExactly("CONFIRMED", "CANCELLED");
        assertThat(calendar.<VEvent>getComponents("VEVENT").getFirst())
                .extracting(
                        it -> it.getRequiredProperty("DTSTART").getValue(),
                        it -> it.getRequiredProperty("DTEND").getValue(),
                        it -> it.getRequiredProperty("SUMMARY").getValue())
                .containsExactly("20261005T070000Z", "20261005T100000Z", "Anne – Permanence Lyon");
        assertThat(calendar.getRequiredProperty("NAME").getValue()).isEqualTo("Permanence Lyon");
    }

    @Test
    void aCalendarMayBeEmpty() {
        var calendar = parsed(WrittenCalendar.of("Permanence", List.of(), NOW));

        assertThat(calendar.getComponents("VEVENT")).isEmpty();
    }

    @Test
    void aNameStaysAName() {
        var name = "Anne, Bilal; \\ «\u202fécoute\u202f» 🎉" + " et encore".repeat(20);

        var text = WrittenCalendar.of(name, List.of(event("one", name, false)), NOW);

        assertThat(parsed(text).<VEvent>getComponents("VEVENT").getFirst())
                .extracting(it -> it.getRequiredProperty("SUMMARY").getValue())
                .isEqualTo(name);
        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
    }

    private static CalendarEvent event(String uid, String summary, boolean cancelled) {
        return new CalendarEvent(
                uid,
                Instant.parse("2026-10-05T07:00:00Z"),
                Instant.parse("2026-10-05T10:00:00Z"),
                summary,
                cancelled);
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(text, broken);
        }
    }
}
