package io.switchboard.forwarding.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A calendar that somebody brings along (RFC 5545). */
public final class ImportedCalendar {

    private static final int MOST = 500;

    private ImportedCalendar() {}

    /**
     * Its events, in order. Fails with {@link CalendarRefused} for a text that is none, or has more than 500.
     *
     * @param home the zone of who takes it in
     * @param today there: what comes again otherwise than weekly is reckoned for half a year
     */
    public static List<ImportedEvent> events(String text, ZoneId home, LocalDate today) {
        return EventReader.read(text, MOST).stream()
                .map(properties -> new ReadEvent(properties, home).imported(today))
                .toList();
    }
}
