package io.switchboard.load.watch;

import io.switchboard.load.Target;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Looks at the system again and again while people use it. */
public final class Watch implements AutoCloseable {
    /** The process that plays the people. */
    public static final String LOAD = Processes.LOAD;

    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration STOCKS = Duration.ofSeconds(20);
    private static final String OVH_WAIT = "ovh_budget_wait_seconds";

    private final Waits waits;
    private final Processes processes;
    private final Metrics metrics = new Metrics();
    private final Map<String, URI> addresses;
    private final Figures ovh;
    private final Stores stores;
    private final NavigableMap<Double, Map<String, Stores.Stock>> stocks =
            new ConcurrentSkipListMap<>();
    private final List<Look> looks = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    work -> Thread.ofPlatform().daemon().name("watch").unstarted(work));

    public Watch(Target target, Waits waits) {
        this.waits = waits;
        this.processes = new Processes(target.data());
        this.addresses = target.metrics();
        this.ovh = new Figures(target.simulator());
        this.stores = new Stores(target.data());
    }

    public void begin() {
        look();
        count();
        clock.scheduleAtFixedRate(
                this::count, STOCKS.toSeconds(), STOCKS.toSeconds(), TimeUnit.SECONDS);
        clock.scheduleAtFixedRate(
                this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void count() {
        stocks.put(waits.now(), stores.stock());
    }

    private void look() {
        var told = new TreeMap<String, Map<String, Double>>();
        addresses.forEach((service, address) -> told.put(service, metrics.of(address)));
        var processor = processes.seconds();
        told.forEach(
                (service, series) -> {
                    var nanos = series.get("process_cpu_time_ns_total");
                    if (nanos != null) {
                        processor.putIfAbsent(service, nanos / 1e9);
                    }
                });
        looks.add(
                new Look(
                        waits.now(),
                        processes.busy().orElse(Double.NaN),
                        processor,
                        processes.resident(),
                        processes.files(),
                        told,
                        ovh.calls()));
    }

    /** From the look that was nearest to each end. */
    public Evidence between(double from, double to) {
        var first = nearest(from);
        var last = nearest(to);
        double seconds = Math.max(last.at() - first.at(), 1e-3);
        return new Evidence(
                Runtime.getRuntime().availableProcessors(),
                (last.busy() - first.busy()) / seconds,
                cores(first, last, seconds),
                each(last, "system_cpu_count"),
                poolWait(first, last),
                ovh(first, last, seconds),
                most(first.at(), last.at(), "deliveries_waiting_oldest_seconds"),
                last.sum("booking_live_streams", "") - last.sum("booking_live_rooms", ""));
    }

    private static Map<String, Double> cores(Look first, Look last, double seconds) {
        var all = new TreeMap<String, Double>();
        last.processor()
                .forEach(
                        (name, used) ->
                                all.put(
                                        name,
                                        Math.max(
                                                0,
                                                (used - first.processor().getOrDefault(name, used))
                                                        / seconds)));
        return all;
    }

    private static Map<String, Double> each(Look look, String name) {
        return look.metrics().keySet().stream()
                .collect(Collectors.toMap(it -> it, it -> look.sum(it, name, "")));
    }

    private static Map<String, Double> poolWait(Look first, Look last) {
        var all = new TreeMap<String, Double>();
        for (var service : last.metrics().keySet()) {
            all.put(service, mean(first, last, service, "sql_pool_queue_delay_seconds", ""));
        }
        return all;
    }

    private static Evidence.Ovh ovh(Look first, Look last, double seconds) {
        double before = first.sum("ovh_budget_refused_total", "");
        double after = last.sum("ovh_budget_refused_total", "");
        return new Evidence.Ovh(
                (last.ovhCalls() - first.ovhCalls()) / seconds,
                mean(first, last, null, OVH_WAIT, "interactive"),
                mean(first, last, null, OVH_WAIT, "live"),
                Math.max(0, after - before) / seconds);
    }

    /** Milliseconds. */
    private static double mean(Look first, Look last, String service, String name, String labels) {
        double count = grown(first, last, service, name + "_count", labels);
        return count <= 0 ? 0 : grown(first, last, service, name + "_sum", labels) / count * 1000;
    }

    private static double grown(Look first, Look last, String service, String name, String labels) {
        return service == null
                ? last.sum(name, labels) - first.sum(name, labels)
                : last.sum(service, name, labels) - first.sum(service, name, labels);
    }

    private double most(double from, double to, String name) {
        return looks.stream()
                .filter(it -> it.at() >= from && it.at() <= to)
                .mapToDouble(it -> it.sum(name, ""))
                .max()
                .orElse(0);
    }

    private Look nearest(double at) {
        return looks.stream()
                .min((a, b) -> Double.compare(Math.abs(a.at() - at), Math.abs(b.at() - at)))
                .orElseThrow();
    }

    /** What each process held in memory and kept open, at first and at last. */
    public Map<String, Growth> growth(double from) {
        var first = nearest(from);
        var last = looks.getLast();
        var all = new TreeMap<String, Growth>();
        for (var name : new TreeSet<>(last.resident().keySet())) {
            all.put(
                    name,
                    new Growth(
                            first.resident().getOrDefault(name, 0.0),
                            last.resident().get(name),
                            first.files().getOrDefault(name, 0.0),
                            last.files().getOrDefault(name, 0.0)));
        }
        return all;
    }

    /**
     * @param before bytes in memory
     * @param filesBefore open files and connections
     */
    public record Growth(double before, double after, double filesBefore, double filesAfter) {}

    /** What has been added to each table and topic since that moment, as far as rows or bytes were. */
    public Map<String, Added> added(double from) {
        var all = new TreeMap<String, Added>();
        if (stocks.isEmpty()) {
            return all;
        }
        var first = Optional.ofNullable(stocks.floorEntry(from)).orElseGet(stocks::firstEntry);
        stocks.lastEntry()
                .getValue()
                .forEach(
                        (name, it) -> {
                            var before =
                                    first.getValue().getOrDefault(name, new Stores.Stock(0, 0));
                            if (it.rows() != before.rows() || it.bytes() != before.bytes()) {
                                all.put(
                                        name,
                                        new Added(
                                                it.rows() - before.rows(),
                                                it.bytes() - before.bytes()));
                            }
                        });
        return all;
    }

    /** Rows and bytes. */
    public record Added(double rows, double bytes) {}

    @Override
    public void close() {
        clock.shutdownNow();
        look();
        count();
    }
}
