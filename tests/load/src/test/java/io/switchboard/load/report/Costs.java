package io.switchboard.load.report;

import io.switchboard.load.watch.Waits;
import io.switchboard.load.watch.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** What others are compared with. */
    public static final String BOOKING = "booking by mail";

    /** Of the machine. */
    private static final double MOST_AT_REST = .4;

    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final List<Spell> idle = new ArrayList<>();

    /** In seconds from the beginning of the run. */
    private record Spell(double from, double to) {
        double seconds() {
            return to - from;
        }
    }

    /**
     * @param page each of which is one thing that was done; null when it is held
     * @param times that it is done for each signing in; 0 for none
     * @param held so many at a time
     * @param spells in which it was done, far enough apart that what the machine does meanwhile is shared by all stages
     */
    private record Stage(String name, String page, int times, int held, List<Spell> spells) {
        double count(Waits waits) {
            return spells.stream().mapToDouble(it -> count(waits, it)).sum();
        }

        private double count(Waits waits, Spell spell) {
            if (page == null) {
                return held * spell.seconds() / 60;
            }
            var pages = waits.between(spell.from(), spell.to()).get(page);
            return pages == null ? 0 : pages.count() - pages.failed();
        }
    }

    /** When nothing was done. */
    public void idle(double from, double to) {
        // Looks are two seconds apart: the nearest to its beginning may see what was before.
        idle.add(new Spell(from + 2, to));
    }

    /** A spell in which it was done; of the same name, one more. */
    public void of(String name, String page, int times, double from, double to) {
        add(new Stage(name, page, times, 0, new ArrayList<>()), new Spell(from, to));
    }

    /** So many for all of that time. */
    public void held(String name, int many, double from, double to) {
        add(new Stage(name, null, 0, many, new ArrayList<>()), new Spell(from, to));
    }

    private void add(Stage stage, Spell spell) {
        stages.computeIfAbsent(stage.name(), _ -> stage).spells().add(spell);
    }

    public void tell(Report report, Waits waits, Watch watch, double yardstick) {
        var idleCores = cores(watch, idle);
        var played = List.copyOf(stages.values());
        var all = played.stream().map(it -> millis(it, watch, waits, idleCores)).toList();
        int signingIn = List.copyOf(stages.keySet()).indexOf(SIGNING_IN);
        var costs = new ArrayList<Map<String, Double>>();
        for (int i = 0; i < all.size(); i++) {
            int times = played.get(i).times();
            costs.add(
                    times == 0 || signingIn < 0
                            ? all.get(i)
                            : less(all.get(i), all.get(signingIn), times));
        }
        var processes = new TreeSet<>(idleCores.keySet());
        report.say("");
        report.say(
                "| ms of processor time | %s | idle, a second |",
                played.stream().map(Stage::name).collect(Collectors.joining(" | ")));
        report.say("| --- |%s", " --- |".repeat(stages.size() + 1));
        for (var process : processes) {
            row(
                    report,
                    process,
                    costs.stream().map(it -> it.get(process)).toList(),
                    idleCores.get(process) * 1000);
        }
        var sums = costs.stream().map(Costs::withoutLoad).toList();
        row(report, "**without the load itself**", sums, withoutLoad(idleCores) * 1000);
        if (isWarm(watch, withoutLoad(idleCores))) {
            ratios(report, List.copyOf(stages.keySet()), sums, yardstick);
        } else {
            report.say("");
            report.say(
                    "These are no costs: while nothing was done, %.2f processors were busy all the same, as JVMs are that still compile. Run it again.",
                    withoutLoad(idleCores));
        }
    }

    /** JVMs that still compile take more at rest than what is done costs: then nothing is left to be told. */
    private boolean isWarm(Watch watch, double coresAtRest) {
        var seen = watch.between(idle.getFirst().from(), idle.getLast().to());
        return coresAtRest <= MOST_AT_REST * seen.processors();
    }

    private static void ratios(
            Report report, List<String> names, List<Double> sums, double yardstick) {
        int measure = Math.max(0, names.indexOf(BOOKING));
        var name = names.get(measure);
        for (int i = 0; i < sums.size(); i++) {
            report.ratio(
                    "cost of " + names.get(i) + " / of " + name, sums.get(i) / sums.get(measure));
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

    /** In the mean of all spells. */
    private static Map<String, Double> cores(Watch watch, List<Spell> spells) {
        var all = new TreeMap<String, Double>();
        for (var spell : spells) {
            double share = spell.seconds() / seconds(spells);
            watch.between(spell.from(), spell.to())
                    .cores()
                    .forEach((process, it) -> all.merge(process, it * share, Double::sum));
        }
        return all;
    }

    private static double seconds(List<Spell> spells) {
        return spells.stream().mapToDouble(Spell::seconds).sum();
    }

    private static Map<String, Double> millis(
            Stage stage, Watch watch, Waits waits, Map<String, Double> idle) {
        double seconds = seconds(stage.spells());
        double count = stage.count(waits);
        var all = new TreeMap<String, Double>();
        cores(watch, stage.spells())
                .forEach(
                        (process, it) ->
                                all.put(
                                        process,
                                        (it - idle.getOrDefault(process, 0.0))
                                                * seconds
                                                * 1000
                                                / count));
        return all;
    }
}
