package io.switchboard.web.page;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Moments on pages, in the words that mails use too. */
public final class TimeInWords {

    private TimeInWords() {}

    /** {@code samedi 21 novembre 2026 à 20 h 14 (heure de Paris)}. */
    public static String of(Instant moment, ZoneId zone, Language language) {
        return words(zone, language).full(moment);
    }

    /** {@code 21/11/2026 20:14:05}, for a line among many whose zone is told once. */
    public static String toTheSecond(Instant moment, ZoneId zone, Language language) {
        return words(zone, language).second(moment);
    }

    /** {@code samedi 21 novembre}, for a day soon. */
    public static String day(LocalDate day, Language language) {
        return words(ZoneId.of("UTC"), language).day(day);
    }

    /** {@code 20 h 14}, of a day and a clock that are told besides. */
    public static String time(LocalTime time, Language language) {
        return words(ZoneId.of("UTC"), language).time(time);
    }

    /** {@code heure de Paris}. */
    public static String zone(ZoneId zone, Language language) {
        return words(zone, language).clock();
    }

    /** {@code 20 h 14 (heure de Paris)}, for what happens within hours. */
    public static String ofHour(Instant moment, ZoneId zone, Language language) {
        return words(zone, language).hour(moment);
    }

    /** {@code 20 h 14}, {@code demain à 2 h 00}, {@code samedi 21 novembre à 20 h 14}: for a page that tells the zone once. */
    public static String near(Instant moment, Instant now, ZoneId zone, Language language) {
        return words(zone, language).near(moment, now);
    }

    private static io.switchboard.platform.time.TimeInWords words(ZoneId zone, Language language) {
        return new io.switchboard.platform.time.TimeInWords(language, zone);
    }
}
