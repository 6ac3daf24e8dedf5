package io.switchboard.forwarding.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time as calendars write it.
 *
 * @param local by the clock of its zone
 */
record WrittenTime(LocalDateTime local, ZoneId zone) {

    private static final Pattern TIME = Pattern.compile("(2[0-9]{3}[0-9]{4}T[0-9]{6})(Z?)");
    private static final Pattern DAY = Pattern.compile("2[0-9]{3}[0-9]{4}");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss")
                    .withResolverStyle(ResolverStyle.STRICT);

    /** What Outlook calls zones in which our hotlines are. */
    private static final Map<String, String> OUTLOOK =
            Map.of(
                    "Romance Standard Time", "Europe/Paris",
                    "W. Europe Standard Time", "Europe/Berlin",
                    "Central Europe Standard Time", "Europe/Budapest",
                    "Central European Standard Time", "Europe/Warsaw",
                    "GMT Standard Time", "Europe/London",
                    "UTC", "Etc/UTC",
                    "Mauritius Standard Time", "Indian/Mauritius",
                    "SA Western Standard Time", "America/Guadeloupe",
                    "SA Eastern Standard Time", "America/Cayenne",
                    "Central Pacific Standard Time", "Pacific/Noumea");

    /** A time on a day. Empty for none, and for years that are a slip of the pen. */
    static Optional<WrittenTime> parse(String written, ZoneId zone) {
        var read = TIME.matcher(written);
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var local = LocalDateTime.parse(read.group(1), WRITTEN);
            return Optional.of(
                    new WrittenTime(local, read.group(2).isEmpty() ? zone : ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A day without a time. */
    static Optional<LocalDate> day(String written) {
        try {
            return DAY.matcher(written).matches()
                    ? Optional.of(LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * The zone by its name. What no zone is called, and zones that a calendar makes up, are taken for the hotline's own: people plan by the
     * clock on their wall.
     */
    static ZoneId zone(String name, ZoneId home) {
        return Stream.of(name, OUTLOOK.getOrDefault(name, name), lastParts(name))
                .flatMap(it -> known(it).stream())
                .findFirst()
                .orElse(home);
    }

    /** {@code /softwarestudio.org/Tzfile/Europe/Paris} is Paris. */
    private static String lastParts(String name) {
        var parts = name.split("/");
        return parts.length < 2 ? name : parts[parts.length - 2] + "/" + parts[parts.length - 1];
    }

    private static Optional<ZoneId> known(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    /** The same moment by the clock of another zone. */
    LocalDateTime in(ZoneId other) {
        return zone.equals(other)
                ? local
                : local.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }
}
