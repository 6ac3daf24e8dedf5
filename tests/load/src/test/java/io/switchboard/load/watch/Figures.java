package io.switchboard.load.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the simulator counts of calls to OVH. */
public final class Figures {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final Pattern CALLS = Pattern.compile("\"calls\"\\s*:\\s*(\\d+)");

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Optional<URI> address;

    public Figures(Optional<String> simulator) {
        this.address = simulator.map(it -> URI.create(it + "/admin/figures"));
    }

    /** NaN when nobody tells. */
    public double calls() {
        return address.flatMap(this::ask)
                .map(CALLS::matcher)
                .filter(it -> it.find())
                .map(it -> Double.parseDouble(it.group(1)))
                .orElse(Double.NaN);
    }

    private Optional<String> ask(URI figures) {
        try {
            var request = HttpRequest.newBuilder(figures).timeout(TIMEOUT).build();
            return Optional.of(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
