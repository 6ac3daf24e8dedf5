package io.switchboard.web.provider;

import io.switchboard.web.access.Destination;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What somebody had in mind before they went to the provider.
 *
 * @param destination the page they wanted to see
 * @param zone where their browser lives
 */
record Wanted(Destination destination, ZoneId zone) {

    private static final ZoneId USUAL = ZoneId.of("Europe/Paris");

    /** As the browser says it, which may be nothing or nonsense. */
    static Wanted of(String to, String zone) {
        return new Wanted(Destination.of(to), zone(zone));
    }

    static Wanted read(Optional<String> text) {
        var parts = text.orElse("").split(" ", 2);
        return of(parts.length == 2 ? parts[1] : null, parts[0]);
    }

    String text() {
        return zone.getId() + " " + destination.path();
    }

    private static ZoneId zone(String written) {
        try {
            return written == null ? USUAL : ZoneId.of(written);
        } catch (DateTimeException _) {
            return USUAL;
        }
    }
}
