package io.switchboard.web.rota;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Days and times as people write them where the browser has no field of its own for them. */
final class Typed {

    /** {@code 9}, {@code 9h}, {@code 9 h 30}, {@code 9:30}, {@code 09.30}, {@code 9:30:00} */
    private static final Pattern TIME =
            Pattern.compile("([0-9]{1,2})\\s*(?:[:hH.]\\s*([0-9]{2})?(?::00)?)?");

    /** {@code 23/11/2026}, {@code 23.11.2026} */
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[/.\\s]([0-9]{1,2})[/.\\s]([0-9]{4})");

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Years of four digits that begin otherwise are slips of the pen. */
    private static final int CENTURY = 20;

    private Typed() {}

    static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").replace('\u00a0', ' ').strip();
    }

    static Optional<LocalTime> time(String typed) {
        var parts = TIME.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var minutes = Objects.requireNonNullElse(parts.group(2), "0");
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(minutes)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> day(String typed) {
        var parts = DAY_FIRST.matcher(typed);
        try {
            var day =
                    parts.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(parts.group(3)),
                                    Integer.parseInt(parts.group(2)),
                                    Integer.parseInt(parts.group(1)))
                            : LocalDate.parse(typed);
            return Optional.of(day).filter(it -> it.getYear() / 100 == CENTURY);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String typed) {
        return ID.matcher(typed).matches() ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }
}
