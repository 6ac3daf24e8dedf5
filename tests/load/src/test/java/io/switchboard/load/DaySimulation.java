package io.switchboard.load;

import io.switchboard.load.day.Hour;
import io.switchboard.load.day.WorkingDay;
import java.util.ArrayList;

/** A working day of {@code load.conferences} a year, an hour of it in {@code load.hour} seconds, then its worst minute. */
public final class DaySimulation extends OfTheDay {
    /** What one replica of booking-service watches, with some to spare. */
    private static final int MOST_PAGES = 150;

    private final double hour = property("hour", 20);
    private final double minute = property("minute", 40);

    public DaySimulation() {
        var day = new WorkingDay(property("conferences", 10_000_000));
        var spells = new ArrayList<Spell>();
        spells.add(new Spell(day.worstMinute(), property("warmup", 60)));
        day.hours().forEach(it -> spells.add(new Spell(it, hour)));
        spells.add(new Spell(day.worstMinute(), minute));
        play(day, spells, busiest(day).openPages(), MOST_PAGES);
    }

    private static Hour busiest(WorkingDay day) {
        return day.hours().stream()
                .max((a, b) -> Double.compare(a.bookings(), b.bookings()))
                .orElseThrow();
    }

    @Override
    String title() {
        return "day";
    }
}
