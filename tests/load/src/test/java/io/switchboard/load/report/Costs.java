package io.switchboard.load.report;

import io.switchboard.load.watch.Waits;
import io.switchboard.load.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Processor time of each thing that was done, by process. */
public final class Costs {
    /** What is taken off the costs of those who have to. */
    public static final String SIGNING_IN = "signing in";

    private final List<Stage> stages = new ArrayList<>();
    private double idleFrom;
    private double idleTo;

    /**
     * @param page each of which is one thing that was done; null when it is held
     * @param times that it is done for each signing in; 0 for none
     * @param held so many at a time
     */
    private record Stage(String name, String page, int times, int held, double from, double to) {
        double count(Waits waits) {
            if (page == null) {
                return held * (to - from) / 60;
            }
            var pages = waits.between(from, to).get(page);
            return pages == null ? 0 : pages.count() - pages.failed();
        }
    }

    /** When nothing was done. */
    public void idle(double from, double to) {
        idleFrom = from;
        idleTo = to;
    }

    public void of(String name, String page, int times, double from, double to) {
        stages.add(new Stage(name, page, times, 0, from, to));
    }

    /** So many for all of that time. */
    public void held(String name, int many, double from, double to) {
        stages.add(new Stage(name, null, 0, many, from, to));
    }

    public void tell(Report report, Waits waits, Watch watch, double yardstick) {
        var idle = watch.between(idleFrom + 2, idleTo).cores();
        var costs = new ArrayList<Map<String, Double>>();
        for (var stage : stages) {
            var cores = watch.between(stage.from(), stage.to()).cores();
            var all = millis(cores, idle, stage.to() - stage.from(), stage.count(waits));
            costs.add(stage.times() == 0 ? all : less(all, signingIn(costs), stage.times()));
        }
        var processes = new TreeSet<>(idle.keySet());
        report.say("");
        report.say(
                "| ms of processor time | %s | idle, a second |",
                stages.stream().map(Stage::name).collect(Collectors.joining(" | ")));
        report.say("| --- |%s", " --- |".repeat(stages.size() + 1));
        for (var process : processes) {
            row(
                    report,
                    process,
                    costs.stream().map(it -> it.get(process)).toList(),
                    idle.get(process) * 1000);
        }
        var sums = costs.stream().map(Costs::withoutLoad).toList();
        row(report, "**without the load itself**", sums, withoutLoad(idle) * 1000);
        ratios(report, sums, yardstick);
    }

    private void ratios(Report report, List<Double> sums, double yardstick) {
        int measure = Math.min(1, sums.size() - 1);
        var name = stages.get(measure).name();
        for (int i = 0; i < sums.size(); i++) {
            report.ratio(
                    "cost of " + stages.get(i).name() + " / of " + name,
                    sums.get(i) / sums.get(measure));
        }
        // So much could have been hashed in that time: it does not change with the machine's speed.
        double hashed = sums.get(measure) / 1000 * yardstick;
        report.ratio("MB hashed in the time of " + name, hashed);
        report.say("");
        report.say("In the time of one %s %.0f MB could be hashed.", name, hashed);
    }

    private static void row(Report report, String name, List<Double> figures, double idle) {
        report.say(
                "| %s | %s | %.1f |",
                name,
                figures.stream()
                        .map(it -> String.format(Locale.ROOT, "%.2f", it))
                        .collect(Collectors.joining(" | ")),
                idle);
    }

    private Map<String, Double> signingIn(List<Map<String, Double>> costs) {
        for (int i = 0; i < costs.size(); i++) {
            if (stages.get(i).name().equals(SIGNING_IN)) {
                return costs.get(i);
            }
        }
        return Map.of();
    }

    private static Map<String, Double> less(
            Map<String, Double> all, Map<String, Double> other, int times) {
        var rest = new TreeMap<String, Double>();
        all.forEach(
                (process, it) -> rest.put(process, it - other.getOrDefault(process, 0.0) / times));
        return rest;
    }

    private static double withoutLoad(Map<String, Double> costs) {
        return costs.entrySet().stream()
                .filter(it -> !it.getKey().equals(Watch.LOAD))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static Map<String, Double> millis(
            Map<String, Double> cores, Map<String, Double> idle, double seconds, double count) {
        var all = new TreeMap<String, Double>();
        cores.forEach(
                (process, it) ->
                        all.put(
                                process,
                                (it - idle.getOrDefault(process, 0.0)) * seconds * 1000 / count));
        return all;
    }
}
