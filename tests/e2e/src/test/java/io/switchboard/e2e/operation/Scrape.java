package io.switchboard.e2e.operation;

import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a service tells Prometheus at one moment.
 *
 * @param kinds by the family's name: {@code counter}, {@code gauge}, {@code summary} or {@code histogram}
 * @param labels those that any sample of a series has, by the series' name
 */
record Scrape(String service, Map<String, String> kinds, Map<String, Set<String>> labels) {
    /** What may follow, a call as an example, is none of it. */
    private static final Pattern SAMPLE =
            Pattern.compile(
                    "([a-zA-Z_:][\\w:]*)(?:\\{((?:\\w+=\"(?:[^\"\\\\]|\\\\.)*\",?)*)})? \\S+");

    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");

    static List<Scrape> all(House house) {
        return Door.SERVICES.stream().map(service -> of(house, service)).toList();
    }

    /** Of both replicas: some things one of them does for all. */
    static List<Scrape> ofBoth(House house) {
        return Door.SERVICES.stream()
                .flatMap(
                        service ->
                                Stream.of(
                                        of(service, house.port(service.ofOperators())),
                                        of(service, house.secondPort(service.ofOperators()))))
                .toList();
    }

    private static Scrape of(House house, Door service) {
        return of(service, house.port(service.ofOperators()));
    }

    private static Scrape of(Door service, int port) {
        try {
            var page = Http.get(URI.create("http://localhost:" + port + "/q/metrics"));
            return read(service.part(), page.body());
        } catch (IOException away) {
            throw new UncheckedIOException(service + " does not answer", away);
        }
    }

    private static Scrape read(String service, String page) {
        var kinds = new TreeMap<String, String>();
        var labels = new TreeMap<String, Set<String>>();
        for (var line : page.lines().toList()) {
            if (line.startsWith("# TYPE ")) {
                var words = line.split(" ");
                kinds.put(words[2], words[3]);
            } else if (!line.startsWith("#") && !line.isBlank()) {
                note(line, labels);
            }
        }
        return new Scrape(service, kinds, labels);
    }

    private static void note(String line, Map<String, Set<String>> labels) {
        var sample = SAMPLE.matcher(line);
        if (!sample.lookingAt()) {
            throw new IllegalStateException("Not a sample: " + line);
        }
        var names = labels.computeIfAbsent(sample.group(1), _ -> new TreeSet<>());
        if (sample.group(2) != null) {
            LABEL.matcher(sample.group(2))
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .forEach(names::add);
        }
    }

    /** Of a metric, by the name that its series begin with; the two formats of Prometheus name counters in two ways. */
    String kind(String metric) {
        return kinds.getOrDefault(metric, kinds.get(metric.replaceAll("_total$", "")));
    }

    Set<String> series() {
        return labels.keySet();
    }
}
