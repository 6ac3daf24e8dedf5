package io.switchboard.platform.time;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;

/**
 * Moments and days as a person of that language reads them on the clock of that zone. Hours are tied to their minutes, so that no line
 * breaks between them.
 */
public record TimeInWords(Language language, ZoneId zone) {

    private static final String FRENCH_HOUR = "H'\u00a0h\u00a0'mm";
    private static final String ENGLISH_HOUR = "HH:mm";

    /** Places that French names otherwise than the time zone database, of those it is likely to meet. */
    private static final Map<String, String> FRENCH_PLACES =
            Map.ofEntries(
                    Map.entry("Indian/Reunion", "de La Réunion"),
                    Map.entry("Indian/Mayotte", "de Mayotte"),
                    Map.entry("America/Martinique", "de la Martinique"),
                    Map.entry("America/Guadeloupe", "de la Guadeloupe"),
                    Map.entry("America/Cayenne", "de la Guyane"),
                    Map.entry("America/Miquelon", "de Saint-Pierre-et-Miquelon"),
                    Map.entry("America/St_Barthelemy", "de Saint-Barthélemy"),
                    Map.entry("America/Marigot", "de Saint-Martin"),
                    Map.entry("America/Montreal", "de Montréal"),
                    Map.entry("Pacific/Noumea", "de Nouméa"),
                    Map.entry("Pacific/Marquesas", "des Îles Marquises"),
                    Map.entry("Pacific/Gambier", "des Îles Gambier"),
                    Map.entry("Europe/London", "de Londres"),
                    Map.entry("Europe/Brussels", "de Bruxelles"),
                    Map.entry("Europe/Lisbon", "de Lisbonne"),
                    Map.entry("Europe/Athens", "d’Athènes"));

    /** With day, year and zone: {@code samedi 21 novembre 2026 à 19 h 30 (heure de Paris)}. */
    public String full(Instant moment) {
        return withZone(
                moment,
                switch (language) {
                    case FRENCH -> french("EEEE d MMMM uuuu 'à' " + FRENCH_HOUR, moment);
                    case ENGLISH -> "EEEE d MMMM uuuu 'at' " + ENGLISH_HOUR;
                });
    }

    /** Short enough for a subject line: {@code 21 novembre à 19 h 30}. */
    public String brief(Instant moment) {
        return format(
                moment.atZone(zone),
                switch (language) {
                    case FRENCH -> french("d MMMM 'à' " + FRENCH_HOUR, moment);
                    case ENGLISH -> "d MMMM 'at' " + ENGLISH_HOUR;
                });
    }

    /** For what happens within hours: {@code 19 h 30 (heure de Paris)}. */
    public String hour(Instant moment) {
        return withZone(moment, hourPattern());
    }

    /** Of a day that is told besides: {@code 19 h 30}. */
    public String time(LocalTime time) {
        return format(time, hourPattern());
    }

    /**
     * From when to when, near enough to need no year: {@code le samedi 21 novembre de 19 h 30 à 22 h 00 (heure de Paris)}, {@code du samedi 21
     * novembre à 22 h 00 au dimanche 22 novembre à 2 h 00 (heure de Paris)}.
     */
    public String span(Instant start, Instant end) {
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        var oneDay = from.toLocalDate().equals(to.toLocalDate());
        var begin = time(from.toLocalTime());
        var firstDay = day(from.toLocalDate());
        var lastDay = day(to.toLocalDate());
        return switch (language) {
            case FRENCH ->
                    oneDay
                            ? "le %s de %s à %s".formatted(firstDay, begin, hour(end))
                            : "du %s à %s au %s à %s"
                                    .formatted(firstDay, begin, lastDay, hour(end));
            case ENGLISH ->
                    oneDay
                            ? "on %s from %s to %s".formatted(firstDay, begin, hour(end))
                            : "from %s at %s to %s at %s"
                                    .formatted(firstDay, begin, lastDay, hour(end));
        };
    }

    /**
     * For what happens about now, where the zone is told once: {@code 19 h 30} today, {@code demain à 2 h 00}, {@code hier à 22 h 00}, else
     * {@code samedi 21 novembre à 19 h 30}.
     */
    public String near(Instant moment, Instant now) {
        var day = LocalDate.ofInstant(moment, zone);
        var hour =
                format(
                        moment.atZone(zone),
                        language == Language.FRENCH ? FRENCH_HOUR : ENGLISH_HOUR);
        var today = LocalDate.ofInstant(now, zone);
        if (day.equals(today)) {
            return hour;
        }
        var french = language == Language.FRENCH;
        var named =
                day.equals(today.plusDays(1))
                        ? french ? "demain" : "tomorrow"
                        : day.equals(today.minusDays(1)) ? french ? "hier" : "yesterday" : day(day);
        return named + (french ? " à " : " at ") + hour;
    }

    /** For a line among many whose zone is told once: {@code 21/11/2026 19:30:05}. */
    public String second(Instant moment) {
        return format(
                moment.atZone(zone),
                switch (language) {
                    case FRENCH -> "dd/MM/uuuu HH:mm:ss";
                    case ENGLISH -> "d MMM uuuu HH:mm:ss";
                });
    }

    /** {@code samedi 5 décembre}, for a day soon. */
    public String day(LocalDate day) {
        var pattern = "EEEE d MMMM";
        return format(day, language == Language.FRENCH ? french(pattern, day) : pattern);
    }

    private String hourPattern() {
        return language == Language.FRENCH ? FRENCH_HOUR : ENGLISH_HOUR;
    }

    private String withZone(Instant moment, String pattern) {
        var local = moment.atZone(zone);
        return "%s (%s)".formatted(format(local, pattern), clock(local));
    }

    private String format(TemporalAccessor local, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(local);
    }

    private String french(String pattern, Instant moment) {
        return french(pattern, moment.atZone(zone).toLocalDate());
    }

    private static String french(String pattern, LocalDate day) {
        return day.getDayOfMonth() == 1 ? pattern.replace("d MMMM", "d'er' MMMM") : pattern;
    }

    /** An hour that the clock shows twice, on the night when summer time ends, is told apart by its distance from UTC. */
    private String clock(ZonedDateTime local) {
        var twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return clock() + (twice ? ", UTC" + local.getOffset() : "");
    }

    /** Whose clock it is: {@code heure de Paris}. */
    public String clock() {
        if (zone.normalized() instanceof ZoneOffset offset) {
            var name = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
            return language == Language.FRENCH ? "heure " + name : name;
        }
        return language == Language.FRENCH ? "heure " + frenchPlace() : place() + " time";
    }

    private String frenchPlace() {
        var known = FRENCH_PLACES.get(zone.getId());
        if (known != null) {
            return known;
        }
        var vowel = "AEIOU".indexOf(place().charAt(0)) >= 0;
        return (vowel ? "d’" : "de ") + place();
    }

    /** The last part of the zone's name, which is a city's. */
    private String place() {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
