package io.switchboard.web.page;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** Moments as people say them, always with the zone they are told in. */
public final class TimeInWords {

    private static final char TIED = '\u00a0';
    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_TIME =
            DateTimeFormatter.ofPattern("H'" + TIED + "h" + TIED + "'mm", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu 'at' H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter FRENCH_BARE_MONTH =
            DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_TIME =
            DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FRENCH_SECOND =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.FRENCH);
    private static final DateTimeFormatter ENGLISH_SECOND =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);

    /** Places that French names otherwise than the time zone database, of those it is likely to meet. */
    private static final Map<String, String> FRENCH_PLACES =
            Map.ofEntries(
                    Map.entry("Indian/Reunion", "de La Réunion"),
                    Map.entry("America/Martinique", "de la Martinique"),
                    Map.entry("America/Guadeloupe", "de la Guadeloupe"),
                    Map.entry("Indian/Mayotte", "de Mayotte"),
                    Map.entry("Pacific/Noumea", "de Nouméa"),
                    Map.entry("America/Miquelon", "de Saint-Pierre-et-Miquelon"),
                    Map.entry("Europe/London", "de Londres"),
                    Map.entry("Europe/Brussels", "de Bruxelles"),
                    Map.entry("America/Montreal", "de Montréal"),
                    Map.entry("Europe/Lisbon", "de Lisbonne"),
                    Map.entry("Europe/Rome", "de Rome"));

    private TimeInWords() {}

    /** {@code samedi 21 novembre 2026 à 20 h 14 (heure de Paris)}. */
    public static String of(Instant moment, ZoneId zone, Language language) {
        var local = moment.atZone(zone);
        return switch (language) {
            case FRENCH ->
                    "%s %s %s à %s (heure %s)"
                            .formatted(
                                    FRENCH_DAY.format(local),
                                    frenchDate(local),
                                    FRENCH_MONTH.format(local),
                                    FRENCH_TIME.format(local),
                                    frenchPlace(zone));
            case ENGLISH -> "%s (%s time)".formatted(ENGLISH.format(local), place(zone));
        };
    }

    /** {@code 21/11/2026 20:14:05}, for a line among many whose zone is told once. */
    public static String toTheSecond(Instant moment, ZoneId zone, Language language) {
        var pattern =
                switch (language) {
                    case FRENCH -> FRENCH_SECOND;
                    case ENGLISH -> ENGLISH_SECOND;
                };
        return pattern.format(moment.atZone(zone));
    }

    /** {@code samedi 21 novembre}, for a day soon. */
    public static String day(LocalDate day, Language language) {
        return switch (language) {
            case FRENCH ->
                    "%s %s %s"
                            .formatted(
                                    FRENCH_DAY.format(day),
                                    frenchDate(day),
                                    FRENCH_BARE_MONTH.format(day));
            case ENGLISH -> ENGLISH_DAY.format(day);
        };
    }

    /** {@code heure de Paris}. */
    public static String zone(ZoneId zone, Language language) {
        return switch (language) {
            case FRENCH -> "heure " + frenchPlace(zone);
            case ENGLISH -> place(zone) + " time";
        };
    }

    /** {@code 20 h 14 (heure de Paris)}, for what happens within hours. */
    public static String ofHour(Instant moment, ZoneId zone, Language language) {
        var local = moment.atZone(zone);
        return switch (language) {
            case FRENCH -> "%s (heure %s)".formatted(FRENCH_TIME.format(local), frenchPlace(zone));
            case ENGLISH -> "%s (%s time)".formatted(ENGLISH_TIME.format(local), place(zone));
        };
    }

    private static String frenchDate(TemporalAccessor day) {
        var date = day.get(ChronoField.DAY_OF_MONTH);
        return date == 1 ? "1er" : Integer.toString(date);
    }

    private static String frenchPlace(ZoneId zone) {
        var known = FRENCH_PLACES.get(zone.getId());
        if (known != null) {
            return known;
        }
        var place = place(zone);
        return "AEIOUYÉ".indexOf(Character.toUpperCase(place.charAt(0))) >= 0
                        && !place.equals("UTC")
                ? "d’" + place
                : place.equals("UTC") ? "UTC" : "de " + place;
    }

    /** The last part of the zone's name, which is a city's. */
    private static String place(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
