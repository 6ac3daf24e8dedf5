package io.switchboard.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The system that is measured, by system properties; {@code none} for what there is not.
 *
 * @param site where people reach the pages: {@code load.site}
 * @param mailbox where its mails can be read: {@code load.mailbox}. Without it only those are played who get none
 * @param simulator the OVH behind it: {@code load.simulator}. Without it nothing is booked: it would be at the real one
 * @param domain of people's addresses: {@code load.domain}
 * @param hotlines that everybody of the domain answers: {@code load.hotlines}, a comma list
 * @param mailPatience how long a mail is waited for: {@code load.mailPatience}, in seconds
 * @param data the data folder of a {@code ./run} on this machine: {@code load.data}. Tells whose processor time it is
 * @param metrics where services tell of themselves: {@code load.metrics}, {@code name=address,…}; of {@code ./run} without being told
 */
public record Target(
        String site,
        Optional<String> mailbox,
        Optional<String> simulator,
        String domain,
        List<String> hotlines,
        Duration mailPatience,
        Optional<Path> data,
        Map<String, URI> metrics) {
    private static final String NONE = "none";

    static Target chosen() {
        var data = chosen("load.data", ".data").map(Path::of).filter(Files::isDirectory);
        return new Target(
                System.getProperty("load.site", "http://localhost:8080"),
                chosen("load.mailbox", "http://localhost:1080"),
                chosen("load.simulator", "http://localhost:8090"),
                System.getProperty("load.domain", "example.org"),
                chosen("load.hotlines", "lyon,lille").map(Target::list).orElse(List.of()),
                Duration.ofSeconds(Integer.getInteger("load.mailPatience", 20)),
                data,
                chosen("load.metrics", NONE)
                        .map(it -> metrics(list(it)))
                        .or(() -> data.map(LocalRun::new).map(LocalRun::metrics))
                        .orElse(Map.of()));
    }

    private static Optional<String> chosen(String property, String usual) {
        return Optional.of(System.getProperty(property, usual)).filter(it -> !it.equals(NONE));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(it -> !it.isBlank()).toList();
    }

    private static Map<String, URI> metrics(List<String> entries) {
        var all = new LinkedHashMap<String, URI>();
        for (var entry : entries) {
            var parts = entry.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("load.metrics: name=address, not " + entry);
            }
            all.put(parts[0].strip(), URI.create(parts[1].strip()));
        }
        return all;
    }
}
