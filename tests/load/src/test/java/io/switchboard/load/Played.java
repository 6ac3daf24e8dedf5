package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.rampUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.Simulation;
import io.switchboard.load.people.Moderators;
import io.switchboard.load.people.People;
import io.switchboard.load.people.Readers;
import io.switchboard.load.people.Volunteers;
import io.switchboard.load.report.Report;
import io.switchboard.load.report.Yardstick;
import io.switchboard.load.watch.Waits;
import io.switchboard.load.watch.Watch;
import java.time.Duration;
import java.util.List;

/** People play, the system is watched, and a report comes of it. */
abstract class Played extends Simulation {
    final Target target = Target.chosen();
    final Waits waits = new Waits();
    final Watch watch = new Watch(target, waits);
    final People people = new People(target, waits);
    final Volunteers volunteers = new Volunteers(people, target.hotlines());
    final Readers readers = new Readers(people);
    final Moderators moderators =
            new Moderators(people, target.simulator().orElse("http://localhost"));
    private double yardstick;

    /** What the run is called, e.g. {@code day}. */
    abstract String title();

    /** Fills the report of a run that is over. */
    abstract void tell(Report report);

    final PopulationBuilder playing(String name, ChainBuilder what, List<OpenInjectionStep> when) {
        return scenario(name)
                .exec(what)
                .injectOpen(when.toArray(OpenInjectionStep[]::new))
                .protocols(people.protocol());
    }

    /** Of those who need a mail or the simulator only as many as can be. */
    final boolean canBook() {
        return target.mailbox().isPresent() && target.simulator().isPresent();
    }

    /** Conferences that were opened from that moment on. */
    final int bookings(double from) {
        return waits.between(from, Double.MAX_VALUE).entrySet().stream()
                .filter(it -> People.BOOKED.contains(it.getKey()))
                .mapToInt(it -> it.getValue().count() - it.getValue().failed())
                .sum();
    }

    /** More and more until there are as many: JVMs just started bear little. */
    static OpenInjectionStep warming(double rate, double seconds) {
        return rampUsersPerSec(rate / 10).to(rate).during(length(seconds));
    }

    static Duration length(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    static double property(String name, double usual) {
        var text = System.getProperty("load." + name);
        return text == null || text.isBlank() ? usual : Double.parseDouble(text);
    }

    @Override
    public void before() {
        yardstick = Yardstick.megabytesASecond();
        waits.begin();
        watch.begin();
    }

    @Override
    public void after() {
        watch.close();
        var report = new Report(title());
        report.say("# %s, at %s", title(), target.site());
        report.say("");
        report.say("Yardstick: SHA-256 of %.0f MB in a second of one processor.", yardstick);
        tell(report);
        report.end();
    }

    final double yardstick() {
        return yardstick;
    }
}
