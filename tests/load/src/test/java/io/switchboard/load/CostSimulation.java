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

/**
 * What each thing that people do costs, and whom: one kind after the other, less what the system costs by itself. All of it in rounds, since
 * a machine is faster at one time than at another, and so each kind has its share of both.
 */
public final class CostSimulation extends Played {
    /** Long enough for the mails and events of what was done. */
    private static final double GAP = 6;

    /** What the warming up left to do may last longer, and what a run before this one had left is over as well. */
    private static final double SETTLING = 20;

    /** In each round, by code that is as warm as that of what is done: it is taken off from each cost. */
    private static final double IDLE = 14;

    private static final int PAGES = 100;
    private static final double PAGES_COME = 10;
    private static final int TIMES = 20;

    /** An address may book five times an hour. */
    private static final int BOOKINGS = 5;

    private final double warmup = property("warmup", 60);
    private final double length = property("seconds", 12);
    private final int rounds = (int) property("rounds", 3);
    private final List<PopulationBuilder> populations = new ArrayList<>();
    private final Costs costs = new Costs();
    private final double begins = warmup + SETTLING;
    private double next = begins;

    public CostSimulation() {
        warmUp();
        for (int round = 0; round < rounds; round++) {
            round();
        }
        if (canBook()) {
            moderation();
        }
        setUp(populations);
    }

    /** What is not over when its spell is, changes of hotlines, is far from the next that is idle. */
    private void round() {
        costs.idle(next, next + IDLE);
        next += IDLE;
        if (canBook()) {
            if (!target.hotlines().isEmpty()) {
                stage(
                        "answering a hotline",
                        volunteers.takeOver(TIMES),
                        .4,
                        Volunteers.CHANGE,
                        TIMES);
            }
            stage(Costs.BOOKING, people.bookByMail(), 14, People.CONFIRM, 0);
            stage(Costs.SIGNING_IN, people.onlySignIn(), 10, People.SIGN_IN, 0);
            stage("booking, signed in", people.signInAndBook(BOOKINGS), 2.8, People.BOOK, BOOKINGS);
        }
        stage(People.LANDING, people.look(), 150, People.LANDING, 0);
        if (canBook()) {
            stage("three pages of figures", readers.read(TIMES), 1, "figures of a month", TIMES);
        }
    }

    private void warmUp() {
        populations.add(playing("warm up: look", people.look(), warmingUp(30, warmup)));
        if (canBook()) {
            populations.add(playing("warm up: mail", people.bookByMail(), warmingUp(20, warmup)));
            populations.add(
                    playing(
                            "warm up: signed in",
                            people.signInAndBook(BOOKINGS),
                            warmingUp(1.2, warmup / 2)));
            populations.add(
                    playing("warm up: figures", readers.read(TIMES), warmingUp(.3, warmup / 2)));
            if (!target.hotlines().isEmpty()) {
                populations.add(
                        playing(
                                "warm up: hotlines",
                                volunteers.takeOver(TIMES),
                                warmingUp(.2, warmup / 2)));
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

    /** They come, and then only look; at last, since OVH is asked for their rooms a while longer than they look. */
    private void moderation() {
        populations.add(
                playing(
                        "moderating",
                        moderators.moderate(length(length * rounds + GAP + PAGES_COME)),
                        List.of(
                                nothingFor(length(next)),
                                rampUsers(PAGES).during(length(PAGES_COME)))));
        double open = next + PAGES_COME + GAP;
        costs.held("a moderation page for a minute", PAGES, open, open + length * rounds);
    }

    private static List<OpenInjectionStep> warmingUp(double rate, double seconds) {
        return List.of(warming(rate, seconds));
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
