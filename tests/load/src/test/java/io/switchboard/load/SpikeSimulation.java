package io.switchboard.load;

import io.switchboard.load.day.Hour;
import io.switchboard.load.day.WorkingDay;
import io.switchboard.load.report.Report;
import java.util.List;

/** All who book in the nine o'clock hour of a day of {@code load.conferences} a year come within {@code load.seconds}; then it is calm. */
public final class SpikeSimulation extends OfTheDay {
    private static final double CALM = 60;

    private final double seconds = property("seconds", 60);
    private final double warmup = property("warmup", 60);

    public SpikeSimulation() {
        var day = new WorkingDay(property("conferences", 5_000_000));
        double rate = day.everybody() / seconds;
        var before = day.worstMinute();
        play(
                day,
                List.of(
                        new Spell(before, warmup),
                        new Spell(new Hour(before.hour(), rate, before.changes()), seconds),
                        new Spell(day.hour(before.hour()), CALM)),
                0,
                0);
    }

    @Override
    String title() {
        return "spike";
    }

    @Override
    void tell(Report report) {
        report.say("").say("## While all come");
        report.pages(waits.between(warmup, warmup + seconds), seconds, "landing");
        Findings.tell(report, watch.between(warmup, warmup + seconds));
        report.say("");
        report.say("## Afterwards");
        report.pages(waits.between(warmup + seconds, warmup + seconds + CALM), CALM, "landing");
        report.say("");
        report.say("## Together");
        super.tell(report);
    }
}
