package io.switchboard.forwarding.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * Takes the events out of a calendar's text, and nothing else: time zones that it brings along are not built, nor looked for elsewhere, so a
 * hostile file costs no more than its length.
 */
final class EventReader implements ContentHandler {

    private static final String EVENT = "VEVENT";

    /** An alarm in an event in a calendar is three. */
    private static final int DEEPEST = 8;

    private final List<List<ReadProperty>> events = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();
    private List<ReadProperty> event;
    private int depth;
    private int depthOfEvent;
    private String value;

    private EventReader() {}

    /** Fails with {@link CalendarRefused}. */
    static List<List<ReadProperty>> read(String text, int most) {
        var reader = new EventReader();
        try (var lines = new UnfoldingReader(new StringReader(withoutEmptyLines(text)), true)) {
            new CalendarParserImpl().parse(lines, reader);
        } catch (IOException | ParserException broken) {
            throw CalendarRefused.unreadable();
        }
        if (reader.events.size() > most) {
            throw CalendarRefused.tooManyEvents();
        }
        return reader.events;
    }

    /** Pasting leaves some behind. */
    private static String withoutEmptyLines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    @Override
    public void startCalendar() {
        // What counts is within.
    }

    @Override
    public void endCalendar() {
        // Nothing is held back.
    }

    @Override
    public void startComponent(String name) {
        if (++depth > DEEPEST) {
            throw CalendarRefused.unreadable();
        }
        if (event == null && EVENT.equalsIgnoreCase(name)) {
            event = new ArrayList<>();
            depthOfEvent = depth;
        }
    }

    @Override
    public void endComponent(String name) {
        if (event != null && depth == depthOfEvent) {
            events.add(event);
            event = null;
        }
        depth--;
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String written) {
        parameters.put(name.toUpperCase(Locale.ROOT), written.replace("\"", ""));
    }

    @Override
    public void propertyValue(String written) {
        value = written;
    }

    @Override
    public void endProperty(String name) {
        if (event != null && depth == depthOfEvent) {
            event.add(
                    new ReadProperty(
                            name.toUpperCase(Locale.ROOT), Map.copyOf(parameters), value.strip()));
        }
    }
}
