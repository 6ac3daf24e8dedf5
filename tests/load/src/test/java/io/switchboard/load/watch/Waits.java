package io.switchboard.load.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How long people waited for what they pressed, and whether it came. Times count from the beginning of the run. */
public final class Waits {
    private final Collection<Wait> all = new ConcurrentLinkedQueue<>();
    private volatile long beginning = System.nanoTime();

    /**
     * @param at when it was pressed, in seconds
     * @param millis how long until all of the page was there, redirects included
     */
    public record Wait(String page, double at, double millis, boolean failed) {}

    /**
     * How long people wait for a page, in milliseconds.
     *
     * @param count of those that came, and of those that did not
     * @param failed of these
     */
    public record Summary(int count, int failed, double p50, double p95, double p99) {
        public double failedShare() {
            return count == 0 ? 0 : (double) failed / count;
        }
    }

    /** The run begins now. */
    public void begin() {
        all.clear();
        beginning = System.nanoTime();
    }

    public double now() {
        return seconds(System.nanoTime());
    }

    public void add(String page, long pressed, boolean failed) {
        all.add(new Wait(page, seconds(pressed), (System.nanoTime() - pressed) / 1e6, failed));
    }

    private double seconds(long nanos) {
        return (nanos - beginning) / 1e9;
    }

    /** What was pressed in that time, by page. */
    public Map<String, Summary> between(double from, double to) {
        return all.stream()
                .filter(within(from, to))
                .collect(
                        Collectors.groupingBy(
                                Wait::page,
                                TreeMap::new,
                                Collectors.collectingAndThen(Collectors.toList(), Waits::summary)));
    }

    private static Predicate<Wait> within(double from, double to) {
        return it -> it.at >= from && it.at < to;
    }

    static Summary summary(List<Wait> waits) {
        var came = waits.stream().filter(it -> !it.failed).mapToDouble(Wait::millis).sorted();
        var sorted = came.toArray();
        return new Summary(
                waits.size(),
                waits.size() - sorted.length,
                percentile(sorted, .5),
                percentile(sorted, .95),
                percentile(sorted, .99));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
