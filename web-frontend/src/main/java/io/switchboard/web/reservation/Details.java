package io.switchboard.web.reservation;

import io.switchboard.contracts.booking.ConferenceWish;
import io.switchboard.web.offer.Until;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What may be said about a conference besides, as it came.
 *
 * @param startDay a day in ISO form; empty for none
 * @param startTime a time such as {@code 14:30}; empty for none
 */
record Details(String title, String startDay, String startTime) {

    static final Details NONE = new Details("", "", "");

    Details {
        title = oneLine(Objects.requireNonNullElse(title, ""));
        startDay = Objects.requireNonNullElse(startDay, "").strip();
        startTime = Objects.requireNonNullElse(startTime, "").strip();
    }

    boolean isGiven() {
        return !title.isEmpty() || !startDay.isEmpty() || !startTime.isEmpty();
    }

    boolean isTitleShortEnough() {
        return title.length() <= ConferenceWish.LONGEST_TITLE;
    }

    /** Whether there is a day with a time, or neither. */
    boolean isStartWhole() {
        return (startDay.isEmpty() && startTime.isEmpty())
                || (Until.read(startDay).isPresent() && time().isPresent());
    }

    String titleOrNull() {
        return title.isEmpty() ? null : title;
    }

    /** Null for none. In the hour that a clock change skips, it is the hour after; in the one that it repeats, the first of the two. */
    Instant startOrNull(ZoneId zone) {
        return Until.read(startDay)
                .flatMap(day -> time().map(time -> day.atTime(time).atZone(zone).toInstant()))
                .orElse(null);
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(startTime));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** A title is read in mails and calendars: a line of its own, with nothing that cannot be seen. */
    private static String oneLine(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ").strip();
    }

    @Override
    public String toString() {
        return "Details";
    }
}
