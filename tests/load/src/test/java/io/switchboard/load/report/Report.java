package io.switchboard.load.report;

import io.switchboard.load.people.People;
import io.switchboard.load.watch.Evidence;
import io.switchboard.load.watch.Waits.Summary;
import io.switchboard.load.watch.Watch;
import io.switchboard.load.watch.Watch.Added;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run ends with: words and tables for people, printed and kept, and the ratios by which two runs are compared. */
public final class Report {
    private static final Path FOLDER =
            Path.of(System.getProperty("load.reports", "target/load")).toAbsolutePath();

    /** Of fewer, the median of one run says little about the next. */
    private static final int ENOUGH = 200;

    /** Of all processor time; what is less is a few clock ticks. */
    private static final double WORTH_TELLING = .05;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Double> ratios = new LinkedHashMap<>();

    public Report(String name) {
        this.name = name;
    }

    public Report say(String words, Object... facts) {
        text.append(facts.length == 0 ? words : String.format(Locale.ROOT, words, facts))
                .append('\n');
        return this;
    }

    /** A figure that does not depend on how fast the machine is. */
    public Report ratio(String what, double value) {
        if (Double.isFinite(value)) {
            ratios.put(what, value);
        }
        return this;
    }

    /**
     * Medians in that of one page, of pages that many asked for and whose wait is the system's: mails and newcomers are looked for by the clock.
     */
    public Report medians(Map<String, Summary> pages, String yardstick, double measure) {
        pages.forEach(
                (page, it) -> {
                    if (it.count() >= ENOUGH && !People.BY_THE_CLOCK.contains(page)) {
                        ratio("p50 of %s / %s".formatted(page, yardstick), it.p50() / measure);
                    }
                });
        return this;
    }

    /** Of the processor time of all processes but the one that plays the people. */
    public Report shares(Evidence seen) {
        var cores = new TreeMap<>(seen.cores());
        cores.remove(Watch.LOAD);
        double all = cores.values().stream().mapToDouble(it -> it).sum();
        cores.forEach(
                (process, it) -> {
                    if (it >= all * WORTH_TELLING) {
                        ratio("processor time of %s / of all".formatted(process), it / all);
                    }
                });
        return this;
    }

    public double ratio(String what) {
        return ratios.getOrDefault(what, Double.NaN);
    }

    /** @param yardstick the page whose median the others are told in */
    public Report pages(Map<String, Summary> pages, double seconds, String yardstick) {
        double measure = pages.containsKey(yardstick) ? pages.get(yardstick).p50() : Double.NaN;
        say("");
        say("| page | a second | failed | p50 ms | p95 ms | p99 ms | p50 / %s |", yardstick);
        say("| --- | --- | --- | --- | --- | --- | --- |");
        pages.forEach(
                (page, it) ->
                        say(
                                "| %s | %.2f | %d of %d | %s | %s | %s | %s |",
                                page,
                                it.count() / seconds,
                                it.failed(),
                                it.count(),
                                figure(it.p50()),
                                figure(it.p95()),
                                figure(it.p99()),
                                figure(it.p50() / measure)));
        return this;
    }

    private static String figure(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f", value) : "";
    }

    /** Whose processor time it was. */
    public Report processors(Evidence seen) {
        say("");
        say(
                "%.2f of %.0f processors of this machine were busy: %s.",
                seen.busy(),
                seen.processors(),
                seen.cores().entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                        Comparator.reverseOrder()))
                        .filter(it -> it.getValue() >= .005)
                        .map(
                                it ->
                                        String.format(
                                                Locale.ROOT, "%s %.2f", it.getKey(), it.getValue()))
                        .collect(Collectors.joining(", ")));
        return this;
    }

    /** What came to lie in tables and topics, and how much of it each conference left. */
    public Report added(Map<String, Added> stores, int conferences) {
        if (stores.isEmpty() || conferences == 0) {
            return this;
        }
        say("");
        say("| added by %d conferences | rows | KB | bytes a conference |", conferences);
        say("| --- | --- | --- | --- |");
        stores.forEach(
                (name, it) ->
                        say(
                                "| %s | %.0f | %.0f | %.0f |",
                                name, it.rows(), it.bytes() / 1024, it.bytes() / conferences));
        return this;
    }

    /** Prints it and keeps it beside the charts. */
    public void end() {
        var figures =
                ratios.entrySet().stream()
                        .map(
                                it ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s\t%.4f%n",
                                                it.getKey(),
                                                it.getValue()))
                        .collect(Collectors.joining());
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".md"), text);
            Files.writeString(FOLDER.resolve(name + ".ratios"), figures);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        System.out.printf("%n%s%nKept as %s%n", text, FOLDER.resolve(name + ".md"));
    }
}
