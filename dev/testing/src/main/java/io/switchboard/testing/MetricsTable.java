package io.switchboard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code docs/metrics.md} promises: its rows, and under which heading each stands. */
public final class MetricsTable {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private final List<Metric> metrics;

    private MetricsTable(List<Metric> metrics) {
        this.metrics = metrics;
    }

    /**
     * @param kind {@code counter}, {@code gauge}, {@code timer} or {@code histogram}
     * @param sometimes whether it may be absent
     * @param from the services that have it; empty for what is none of theirs
     */
    public record Metric(
            String name,
            String kind,
            boolean sometimes,
            Set<String> labels,
            Set<String> from,
            String heading) {

        /** Its series by their names in Prometheus. */
        public Stream<String> series() {
            return switch (kind) {
                case "timer" -> Stream.of(name + "_count", name + "_sum", name + "_max");
                case "histogram" ->
                        Stream.of(name + "_bucket", name + "_count", name + "_sum", name + "_max");
                default -> Stream.of(name);
            };
        }

        /** The labels of one of its series, those of the target left out. */
        public Set<String> labelsOf(String series) {
            var all = new TreeSet<>(labels);
            if (series.equals(name + "_bucket")) {
                all.add("le");
            }
            return all;
        }

        /** Whether a series of it only ever grows, so that it has a rate. */
        public boolean grows(String series) {
            return kind.equals("counter") || (!series.equals(name) && !series.endsWith("_max"));
        }
    }

    /** Reads the file of the tree whose root this is. */
    public static MetricsTable of(Path root) {
        try {
            return new MetricsTable(read(Files.readAllLines(root.resolve("docs/metrics.md"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Metric> read(List<String> lines) {
        var metrics = new ArrayList<Metric>();
        var heading = "";
        for (var line : lines) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
            } else if (line.startsWith("| `")) {
                metrics.add(metric(line, heading));
            }
        }
        return List.copyOf(metrics);
    }

    private static Metric metric(String line, String heading) {
        var cells = line.split("\\|");
        if (cells.length != 6) {
            throw new IllegalArgumentException("Not name, kind, labels, from, meaning: " + line);
        }
        var kind = cells[2].strip();
        return new Metric(
                quoted(cells[1]).iterator().next(),
                kind.split(" ")[0],
                kind.endsWith("at times"),
                quoted(cells[3]),
                quoted(cells[4]),
                heading);
    }

    private static Set<String> quoted(String cell) {
        return new TreeSet<>(
                QUOTED.matcher(cell).results().map((MatchResult it) -> it.group(1)).toList());
    }

    public List<Metric> all() {
        return metrics;
    }

    /** The row that a series belongs to. */
    public Optional<Metric> row(String series) {
        return metrics.stream().filter(it -> it.series().anyMatch(series::equals)).findFirst();
    }
}
