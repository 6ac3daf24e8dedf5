package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.nothingFor;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.stopLoadGeneratorIf;

import io.gatling.javaapi.core.OpenInjectionStep;
import io.gatling.javaapi.core.PopulationBuilder;
import io.switchboard.load.knee.Knee;
import io.switchboard.load.people.People;
import io.switchboard.load.report.Report;
import io.switchboard.load.watch.Waits.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** More and more people of one kind, {@code load.kind}, by steps, until it is too much; says at which rate, and what it was that was too little. */
public final class KneeSimulation extends Played {
    private static final double LANDING_RATE = 40;
    private static final double LANDING_SECONDS = 10;

    /** A moment after each change that counts for nothing. */
    private static final double SETTLING = 3;

    private final Kind kind = Kind.named(System.getProperty("load.kind", "mail"));
    private final double warmup = property("warmup", 60);
    private final double first = property("first", kind.first());
    private final double factor = property("factor", 1.25);
    private final double step = property("seconds", kind.seconds());
    private final int most = (int) property("steps", 10);

    /** Milliseconds. */
    private final double bearable = property("bearable", kind.bearable());

    private final double begins = warmup + LANDING_SECONDS;

    public KneeSimulation() {
        var all = new ArrayList<PopulationBuilder>();
        all.add(playing("yardstick", people.look(), yardstickSteps()));
        kind.parts(this)
                .forEach(part -> all.add(playing(part.name(), part.what(), steps(part.share()))));
        all.add(
                playing(
                        "watchman",
                        asLongAs(_ -> true)
                                .on(
                                        pause(1),
                                        stopLoadGeneratorIf(
                                                _ -> "the knee is found", _ -> isOver())),
                        List.of(atOnceUsers(1))));
        setUp(all);
    }

    private List<OpenInjectionStep> yardstickSteps() {
        return List.of(
                warming(LANDING_RATE, warmup - SETTLING),
                nothingFor(length(SETTLING)),
                constantUsersPerSec(LANDING_RATE).during(length(LANDING_SECONDS)));
    }

    private List<OpenInjectionStep> steps(double share) {
        var all = new ArrayList<OpenInjectionStep>();
        all.add(warming(first * share, warmup - SETTLING));
        all.add(nothingFor(length(SETTLING + LANDING_SECONDS)));
        for (int i = 0; i < most; i++) {
            all.add(constantUsersPerSec(rate(i) * share).during(length(step)));
        }
        return all;
    }

    private double rate(int step) {
        return first * Math.pow(factor, step);
    }

    private double from(int number) {
        return begins + number * step;
    }

    /** Two steps in turn that were not borne, or the last step. */
    private boolean isOver() {
        int past = (int) ((waits.now() - begins - SETTLING) / step);
        return past >= most || past >= 2 && !borne(past - 1) && !borne(past - 2);
    }

    private boolean borne(int number) {
        return seen(number).isBorne(bearable);
    }

    private Knee.Step seen(int number) {
        var pages = pages(number);
        int count = pages.values().stream().mapToInt(Summary::count).sum();
        int failed = pages.values().stream().mapToInt(Summary::failed).sum();
        return new Knee.Step(
                rate(number),
                pages.entrySet().stream()
                        .filter(it -> !it.getKey().startsWith("mail"))
                        .mapToDouble(it -> it.getValue().p95())
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.POSITIVE_INFINITY),
                count == 0 ? 1 : (double) failed / count);
    }

    private Map<String, Summary> pages(int number) {
        return waits.between(from(number) + SETTLING, from(number) + step);
    }

    @Override
    String title() {
        return "knee-" + kind.word();
    }

    @Override
    void tell(Report report) {
        int played = (int) Math.min(most, Math.floor((waits.now() - begins) / step));
        var steps = IntStream.range(0, played).mapToObj(this::seen).toList();
        report.say("");
        report.say(
                "| %s a second | failed | p95 of the slowest page | processors busy |",
                kind.words());
        report.say("| --- | --- | --- | --- |");
        for (int i = 0; i < played; i++) {
            var it = steps.get(i);
            report.say(
                    "| %.1f | %.1f %% | %.0f ms | %.2f |",
                    it.rate(),
                    100 * it.failed(),
                    it.waited(),
                    watch.between(from(i) + SETTLING, from(i) + step).busy());
        }
        Knee.of(steps, bearable).ifPresent(knee -> tell(report, knee, played));
    }

    private void tell(Report report, Knee knee, int played) {
        var measure = waits.between(warmup, begins).get(People.LANDING);
        var calm = pages(0);
        report.say("");
        report.say(
                knee.isBent()
                        ? "The knee is at %.1f %s a second."
                        : "%.1f %s a second are borne; the knee lies further on.",
                knee.rate(),
                kind.words());
        report.ratio(
                kind.words() + " a second at the knee / 100 MB hashed",
                knee.rate() / yardstick() * 100);
        report.medians(calm, People.LANDING, measure.p50());
        int last = Math.max(0, played - 1);
        var seen = watch.between(from(last) + SETTLING, from(last) + step);
        report.shares(seen);
        Findings.tell(report, seen);
        report.say("").say("At the first step:").pages(calm, step - SETTLING, People.LANDING);
        report.processors(watch.between(from(0) + SETTLING, from(0) + step));
        report.say("").say("At the last step:").pages(pages(last), step - SETTLING, People.LANDING);
        report.processors(seen);
    }
}
