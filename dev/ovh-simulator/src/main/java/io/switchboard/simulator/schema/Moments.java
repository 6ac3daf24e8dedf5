package io.switchboard.simulator.schema;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Moments on the wire: ISO 8601 with an offset, as in {@code 2026-11-21T18:00:00+01:00}. */
public final class Moments {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")
                    .withZone(ZoneId.of("Europe/Paris"));

    private Moments() {}

    public static String write(Instant moment) {
        return WRITTEN.format(moment);
    }

    /** Any offset and any fraction is understood; a moment without an offset is none. */
    public static Optional<Instant> read(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
