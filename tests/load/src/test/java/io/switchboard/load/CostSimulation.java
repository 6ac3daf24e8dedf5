package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.switchboard.load.people.People;
import io.switchboard.load.people.Volunteers;
import io.switchboard.load.report.Costs;
import io.switchboard.load.report.Report;
import java.util.ArrayList;
import java.util.List;

/** What each thing that people do costs, and whom: one kind after the other, less what the system costs by itself. */
public final class CostSimulation extends Played {
    /** Long enough for the mails and events of what was done. */
    private static final double GAP = 6;

    /** At the very beginning, when nothing is left to do. */
    private static final double IDLE = 12;

    /** What the warming up left to do may last longer. */
    private static final double SETTLING = 10;

    private static final int PAGES = 60;
    private static final double PAGES_COME = 10;
    private static final int TIMES = 20;

    /** An address may book five times an hour. */
    private static final int BOOKINGS = 5;

    private final double warmup = property("warmup", 60);
    private final double length = property("seconds", 16);
    private final List<PopulationBuilder> populations = new ArrayList<>();
    private final Costs costs = new Costs();
    private final double begins = IDLE + warmup + SETTLING;
    private double next = begins;

    public CostSimulation() {
        costs.idle(0, IDLE);
        warmUp();
        stage(People.LANDING, people.look(), 150, People.LANDING, 0);
        if (canBook()) {
            stage("booking by mail", people.bookByMail(), 14, People.CONFIRM, 0);
            stage(Costs.SIGNING_IN, people.onlySignIn(), 10, People.SIGN_IN, 0);
            stage("booking, signed in", people.signInAndBook(BOOKINGS), 2.8, People.BOOK, BOOKINGS);
            stage("three pages of figures", readers.read(TIMES), 1, "figures of a month", TIMES);
            if (!target.hotlines().isEmpty()) {
                stage(
                        "answering a hotline",
                        volunteers.takeOver(TIMES),
                        .4,
                        Volunteers.CHANGE,
                        TIMES);
            }
            moderation();
        }
        setUp(populations);
    }

    private void warmUp() {
        populations.add(playing("warm up: look", people.look(), afterIdling(30, warmup - GAP)));
        if (canBook()) {
            populations.add(
                    playing("warm up: mail", people.bookByMail(), afterIdling(20, warmup - GAP)));
            populations.add(
                    playing(
                            "warm up: signed in",
                            people.signInAndBook(BOOKINGS),
                            afterIdling(1.2, warmup / 2)));
            populations.add(
                    playing("warm up: figures", readers.read(TIMES), afterIdling(.3, warmup / 2)));
            if (!target.hotlines().isEmpty()) {
                populations.add(
                        playing(
                                "warm up: hotlines",
                                volunteers.takeOver(TIMES),
                                afterIdling(.2, warmup / 2)));
            }
        }
    }

    /**
     * @param page each of which is one that was done
     * @param times that it is done by one who has signed in; 0 by who has not
     */
    private void stage(String name, ChainBuilder what, double rate, String page, int times) {
        populations.add(playing(name, what, during(next, rate, length)));
        costs.of(name, page, times, next, next + length + GAP);
        next += length + GAP;
    }

    /** They come, and then only look. */
    private void moderation() {
        populations.add(
                playing(
                        "moderating",
                        moderators.moderate(length(length + GAP + PAGES_COME)),
                        List.of(
                                nothingFor(length(next)),
                                rampUsers(PAGES).during(length(PAGES_COME)))));
        double open = next + PAGES_COME + GAP;
        costs.held("a moderation page for a minute", PAGES, open, open + length);
    }

    private static List<OpenInjectionStep> afterIdling(double rate, double seconds) {
        return List.of(nothingFor(length(IDLE)), warming(rate, seconds));
    }

    private static List<OpenInjectionStep> during(double from, double rate, double seconds) {
        return List.of(
                nothingFor(length(Math.max(from, .001))),
                constantUsersPerSec(rate).during(length(seconds)));
    }

    @Override
    String title() {
        return "cost";
    }

    @Override
    void tell(Report report) {
        costs.tell(report, waits, watch, yardstick());
        report.pages(waits.between(begins, Double.MAX_VALUE), next - begins, People.LANDING);
        report.added(watch.added(begins), bookings(begins));
        Findings.warn(report, watch.between(0, next));
    }
}
