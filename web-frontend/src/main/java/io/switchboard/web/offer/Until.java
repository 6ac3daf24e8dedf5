package io.switchboard.web.offer;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when somebody wants a conference, as it came: a length in hours, or {@link #BY_DAY} and a day.
 *
 * @param day only looked at when a day is wanted
 */
public record Until(String hours, String day) {

    public static final String BY_DAY = "day";

    public Until {
        hours = Objects.requireNonNullElse(hours, "");
        day = Objects.requireNonNullElse(day, "");
    }

    public static Until hours(int hours) {
        return new Until(Integer.toString(hours), "");
    }

    public boolean isByDay() {
        return hours.equals(BY_DAY);
    }

    /** Whether it is one that could be on offer. */
    public boolean isChosen() {
        return isByDay() ? lastDay() != null : length() != null;
    }

    public boolean chose(int offered) {
        return hours.equals(Integer.toString(offered));
    }

    /** Null unless a length on offer was chosen. */
    public Duration length() {
        return Offer.HOURS.stream()
                .filter(this::chose)
                .map(Duration::ofHours)
                .findFirst()
                .orElse(null);
    }

    /** Null unless a day was chosen. */
    public LocalDate lastDay() {
        return isByDay() ? read(day).orElse(null) : null;
    }

    /** Empty for what is no day. */
    public static Optional<LocalDate> read(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
