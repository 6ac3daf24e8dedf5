package io.switchboard.notifier.letter;

import io.switchboard.contracts.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Moments as a person of that language reads them on the clock of that zone. */
record TimeInWords(Language language, ZoneId zone) {

    private static final Map<String, String> FRENCH_PLACES =
            Map.ofEntries(
                    Map.entry("Indian/Reunion", "La Réunion"),
                    Map.entry("Pacific/Noumea", "Nouméa"),
                    Map.entry("Pacific/Marquesas", "Îles Marquises"),
                    Map.entry("Pacific/Gambier", "Îles Gambier"),
                    Map.entry("America/Miquelon", "Saint-Pierre-et-Miquelon"),
                    Map.entry("America/St_Barthelemy", "Saint-Barthélemy"),
                    Map.entry("America/Marigot", "Saint-Martin"),
                    Map.entry("Europe/London", "Londres"),
                    Map.entry("Europe/Brussels", "Bruxelles"));

    /** With day, year and zone: {@code samedi 21 novembre 2026 à 19 h 30 (heure de Paris)}. */
    String full(Instant moment) {
        var local = moment.atZone(zone);
        return switch (language) {
            case FRENCH ->
                    format(local, "EEEE " + day(local) + " MMMM uuuu 'à' H 'h' mm")
                            + " ("
                            + clockOf(local)
                            + ")";
            case ENGLISH ->
                    format(local, "EEEE d MMMM uuuu 'at' HH:mm") + " (" + clockOf(local) + ")";
        };
    }

    /** Short enough for a subject line: {@code 21 novembre à 19 h 30}. */
    String brief(Instant moment) {
        var local = moment.atZone(zone);
        return switch (language) {
            case FRENCH -> format(local, day(local) + " MMMM 'à' H 'h' mm");
            case ENGLISH -> format(local, "d MMMM 'at' HH:mm");
        };
    }

    private String format(ZonedDateTime local, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(local);
    }

    private static String day(ZonedDateTime local) {
        return local.getDayOfMonth() == 1 ? "d'er'" : "d";
    }

    /** An hour that the clock shows twice, on the night when summer time ends, is told apart by its distance from UTC. */
    private String clockOf(ZonedDateTime local) {
        var twice = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        return clock() + (twice ? ", UTC" + local.getOffset() : "");
    }

    private String clock() {
        if (zone.normalized() instanceof ZoneOffset offset) {
            var name = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
            return language == Language.FRENCH ? "heure " + name : name + " time";
        }
        return language == Language.FRENCH
                ? "heure de " + FRENCH_PLACES.getOrDefault(zone.getId(), place())
                : place() + " time";
    }

    private String place() {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
