package io.switchboard.stats.shift;

import io.switchboard.stats.shift.Timeline.Window;
import io.switchboard.stats.time.Calendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Time that hotlines were answered, and were not though they were meant to be, day by day. To the millisecond, so that parts add up. */
public final class Lengths {

    /** May be less than nothing, where it puts another right. */
    public record Length(long attendedMillis, long unattendedMillis) {

        private Length plus(Length other) {
            return new Length(
                    attendedMillis + other.attendedMillis,
                    unattendedMillis + other.unattendedMillis);
        }

        private boolean isNothing() {
            return attendedMillis == 0 && unattendedMillis == 0;
        }
    }

    private final Calendar calendar;
    private final Map<LocalDate, Length> days = new TreeMap<>();

    Lengths(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Days of which there is nothing are not there. */
    public Map<LocalDate, Length> days() {
        return days;
    }

    void attended(Window spell) {
        split(spell, true);
    }

    void unattended(Window spell) {
        split(spell, false);
    }

    void add(Lengths other) {
        other.days.forEach(this::add);
    }

    /** What is to be added to {@code earlier} to become this. */
    Lengths minus(Lengths earlier) {
        var difference = new Lengths(calendar);
        difference.add(this);
        earlier.days.forEach(
                (day, it) ->
                        difference.add(
                                day, new Length(-it.attendedMillis(), -it.unattendedMillis())));
        difference.days.values().removeIf(Length::isNothing);
        return difference;
    }

    private void split(Window spell, boolean attended) {
        var since = spell.since();
        while (since.isBefore(spell.until())) {
            var day = calendar.day(since);
            var midnight = calendar.end(day);
            var until = midnight.isBefore(spell.until()) ? midnight : spell.until();
            var millis = until.toEpochMilli() - since.toEpochMilli();
            add(day, attended ? new Length(millis, 0) : new Length(0, millis));
            since = until;
        }
    }

    private void add(LocalDate day, Length length) {
        days.merge(day, length, Length::plus);
    }
}
