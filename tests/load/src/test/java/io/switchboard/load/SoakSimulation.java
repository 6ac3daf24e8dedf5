package io.switchboard.load;

import io.switchboard.load.day.WorkingDay;
import io.switchboard.load.report.Report;
import java.util.List;

/** The worst minute of a day of {@code load.conferences} a year, for {@code load.minutes}: does anything grow that must not? */
public final class SoakSimulation extends OfTheDay {
    private static final double MEGABYTE = 1 << 20;
    private static final int MOST_PAGES = 50;

    private final double seconds = property("minutes", 60) * 60;

    public SoakSimulation() {
        var day = new WorkingDay(property("conferences", 10_000_000));
        var worst = day.worstMinute();
        play(
                day,
                List.of(new Spell(worst, property("warmup", 120)), new Spell(worst, seconds)),
                day.hour(worst.hour()).openPages(),
                MOST_PAGES);
    }

    @Override
    String title() {
        return "soak";
    }

    @Override
    void tell(Report report) {
        super.tell(report);
        report.say("");
        report.say("| process | MB before | MB after | files open before | after |");
        report.say("| --- | --- | --- | --- | --- |");
        watch.growth(warm())
                .forEach(
                        (process, it) ->
                                report.say(
                                        "| %s | %.0f | %.0f | %.0f | %.0f |",
                                        process,
                                        it.before() / MEGABYTE,
                                        it.after() / MEGABYTE,
                                        it.filesBefore(),
                                        it.filesAfter()));
        report.added(watch.added(warm()), bookings(warm()));
    }
}
