package io.switchboard.load.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a service tells of itself, as Prometheus reads it. */
final class Metrics {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final Pattern LINE =
            Pattern.compile("([a-zA-Z_:][\\w:]*)(\\{[^}]*})?\\s+(\\S+).*");

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    /** Empty when it does not answer. */
    Map<String, Double> of(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(TIMEOUT).build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? parse(answer.body()) : Map.of();
        } catch (IOException away) {
            return Map.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    /** By name and labels, as they are written. */
    static Map<String, Double> parse(String text) {
        var all = new TreeMap<String, Double>();
        for (var line : text.split("\n")) {
            var found = LINE.matcher(line);
            if (!line.startsWith("#") && found.matches()) {
                var labels = found.group(2) == null ? "" : found.group(2);
                all.put(found.group(1) + labels, number(found.group(3)));
            }
        }
        return all;
    }

    private static double number(String text) {
        return switch (text) {
            case "+Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }
}
