package io.switchboard.stats.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Cuts time into minutes, hours, days and months as the clocks of one zone show them. An hour that is shown twice, when summer time ends, is two
 * hours; a day has 23, 24 or 25.
 */
public record Calendar(ZoneId zone) {

    /** When its minute began. */
    public Instant minute(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** When its hour began. */
    public Instant hour(Instant moment) {
        return moment.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    }

    /** When its hour is over. Where clocks are moved by half an hour, an hour is half as long or half as long again. */
    public Instant nextHour(Instant moment) {
        var begin = hour(moment);
        var next = hour(begin.plus(1, ChronoUnit.HOURS));
        return next.isAfter(begin) ? next : hour(begin.plus(2, ChronoUnit.HOURS));
    }

    /** The day on which it is. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The first day of its month. */
    public LocalDate month(Instant moment) {
        return month(day(moment));
    }

    /** The first day of its month. */
    public LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    /** When a day begins. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** When a day is over. */
    public Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
