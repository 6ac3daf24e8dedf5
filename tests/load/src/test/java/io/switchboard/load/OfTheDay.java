package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.global;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.switchboard.load.day.Hour;
import io.switchboard.load.day.WorkingDay;
import io.switchboard.load.people.People;
import io.switchboard.load.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Spells of a day one after the other, the first of which warms up, while moderation pages stay open. */
abstract class OfTheDay extends Played {
    private static final double MOST_FAILURES_PERCENT = 1;

    private WorkingDay day;
    private List<Spell> spells = List.of();
    private int pages;
    private double wouldBeOpen;

    /** So much of everything, for so many seconds. */
    record Spell(Hour hour, double seconds) {}

    /**
     * @param openPages moderation pages that would be open
     * @param most that are, unless {@code load.pages} says otherwise
     */
    final void play(WorkingDay planned, List<Spell> planning, double openPages, int most) {
        day = planned;
        spells = planning;
        wouldBeOpen = openPages;
        pages = (int) Math.min(Math.ceil(openPages), property("pages", most));
        setUp(populations())
                .assertions(global().failedRequests().percent().lt(MOST_FAILURES_PERCENT));
    }

    private List<PopulationBuilder> populations() {
        var all = new ArrayList<PopulationBuilder>();
        all.add(each("looking", people.look(), Hour::looking));
        if (canBook()) {
            all.add(each("booking by mail", people.bookByMail(), Hour::byMail));
            all.add(
                    each(
                            "booking signed in",
                            people.signInAndBook(Hour.BOOKED_BY_ONE),
                            Hour::signingIn));
            all.add(each("reading figures", readers.read(1), Hour::reading));
            if (!target.hotlines().isEmpty()) {
                all.add(each("changing hotlines", volunteers.takeOver(1), Hour::changes));
            }
            if (pages > 0) {
                all.add(moderating());
            }
        }
        return all;
    }

    private PopulationBuilder each(String name, ChainBuilder what, ToDoubleFunction<Hour> rate) {
        var steps = new ArrayList<OpenInjectionStep>();
        for (var spell : spells) {
            steps.add(spell(rate.applyAsDouble(spell.hour()), spell.seconds(), steps.isEmpty()));
        }
        return playing(name, what, steps);
    }

    private static OpenInjectionStep spell(double rate, double seconds, boolean isFirst) {
        if (rate <= 0) {
            return nothingFor(length(seconds));
        }
        return isFirst ? warming(rate, seconds) : constantUsersPerSec(rate).during(length(seconds));
    }

    /** All of them come while it warms up, and stay. */
    private PopulationBuilder moderating() {
        double coming = spells.getFirst().seconds() * .8;
        return playing(
                "moderating",
                moderators.moderate(length(seconds() - coming / 2)),
                List.of(rampUsers(pages).during(length(coming))));
    }

    private double seconds() {
        return spells.stream().mapToDouble(Spell::seconds).sum();
    }

    final double warm() {
        return spells.getFirst().seconds();
    }

    @Override
    void tell(Report report) {
        var measured = waits.between(warm(), seconds() + 60);
        var seen = watch.between(warm(), seconds());
        report.say(
                "A day of %.0f conferences, of %.0f a year; %d moderation pages open (%.0f would be in the busiest hour), %d hotlines change at each shift.",
                day.conferences(), day.conferencesAYear(), pages, wouldBeOpen, day.hotlines());
        report.pages(measured, seconds() - warm(), People.LANDING).processors(seen);
        report.medians(measured, People.LANDING, measured.get(People.LANDING).p50()).shares(seen);
        Findings.tell(report, seen);
    }
}
