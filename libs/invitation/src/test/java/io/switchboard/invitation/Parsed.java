package io.switchboard.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.validate.ValidationEntry;

/** A file as a calendar reads it. */
record Parsed(String text, Calendar calendar) {

    static Parsed of(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        try {
            return new Parsed(text, new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException broken) {
            throw new AssertionError(text, broken);
        }
    }

    VEvent event() {
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    String text(String property) {
        return calendar.getRequiredProperty(property).getValue();
    }

    String event(String property) {
        return event().getRequiredProperty(property).getValue();
    }

    Temporal start() {
        return moment(event().<DtStart<Temporal>>getRequiredProperty(Property.DTSTART));
    }

    Temporal end() {
        return moment(event().<DtEnd<Temporal>>getRequiredProperty(Property.DTEND));
    }

    private static Temporal moment(DateProperty<Temporal> property) {
        return property.getDate() instanceof OffsetDateTime utc
                ? utc.toInstant()
                : property.getDate();
    }

    /** What breaks RFC 5545 and 5546. */
    List<ValidationEntry> faults() {
        return List.copyOf(calendar.validate().getEntries());
    }
}
