package io.switchboard.stats.years;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.switchboard.stats.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How long the questions of a page take with five years in the tables, one million conferences held and ten. Run by hand: its name keeps it
 * out of the tests. Over HTTP, one after the other, of random days.
 */
@QuarkusTest
class FiguresBenchmark {

    private static final int TIMES = 100;
    private static final long FEW = Long.getLong("years.few", 1_000_000);
    private static final long MANY = Long.getLong("years.many", 10_000_000);

    private final Random random = new Random(6);
    private final HttpClient client = HttpClient.newHttpClient();
    private String token;
    private final LocalDate today = LocalDate.now();

    private record Question(String path, Map<String, Object> wish) {}

    @Test
    void whatAPageCosts() {
        var years = Years.ofTheTests();
        years.write(FEW);
        var few = measure("1 M");
        years.writeAgain(MANY);
        var many = measure("10 M");
        years.tellSizes();
        new Indexes(years).compare();
        few.forEach(
                (page, before) ->
                        System.out.printf(
                                "%-8s p95 of 10 M / p95 of 1 M = %.2f%n",
                                page, many.get(page) / before));
    }

    /** The 95th percentile of a whole page, warm, by page. */
    Map<String, Double> measure(String size) {
        System.out.printf(
                "%-6s %-8s %-7s %10s %10s %10s | %s%n",
                "held", "page", "", "p50", "p95", "max", "slowest question, p95");
        var results = new HashMap<String, Double>();
        for (var page : List.of("now", "day", "month", "year", "all")) {
            report(size, page, forgetAll() ? "cold" : "first", 1);
            report(size, page, "", 10);
            results.put(page, report(size, page, "warm", TIMES));
        }
        return results;
    }

    private double report(String size, String page, String state, int times) {
        var wholes = new ArrayList<Double>();
        var single = new HashMap<String, List<Double>>();
        for (var time = 0; time < times; time++) {
            token = time % 20 == 0 ? Caller.token("web-frontend") : token;
            var whole = 0.0;
            for (var question : page(page)) {
                var millis = ask(question);
                single.computeIfAbsent(question.path(), _ -> new ArrayList<>()).add(millis);
                whole += millis;
            }
            wholes.add(whole);
        }
        var slowest =
                single.entrySet().stream()
                        .max(
                                Map.Entry.comparingByValue(
                                        (a, b) -> Double.compare(at(a, 95), at(b, 95))))
                        .orElseThrow();
        if (!state.isEmpty()) {
            System.out.printf(
                    "%-6s %-8s %-7s %7.1f ms %7.1f ms %7.1f ms | %s %.1f ms%n",
                    size,
                    page,
                    state,
                    at(wholes, 50),
                    at(wholes, 95),
                    at(wholes, 100),
                    slowest.getKey(),
                    at(slowest.getValue(), 95));
        }
        return at(wholes, 95);
    }

    /** All that a page asks for. */
    private List<Question> page(String page) {
        return switch (page) {
            case "now" -> List.of(new Question("now", null), new Question("sources", null));
            case "day" -> {
                var day = today.minusDays(1 + random.nextInt(390));
                yield questions(day, day, "MINUTE", "HOUR", "DAY");
            }
            case "month" -> {
                var first = today.minusDays(40 + random.nextInt(1600)).withDayOfMonth(1);
                yield questions(first, first.plusMonths(1).minusDays(1), "HOUR", "DAY", "DAY");
            }
            case "year" -> {
                var first = today.minusDays(400 + random.nextInt(1000)).withDayOfYear(1);
                yield questions(first, first.plusYears(1).minusDays(1), "DAY", "DAY", "MONTH");
            }
            case "all" -> questions(today.minusDays(1829), today, "DAY", "DAY", "DAY");
            default -> throw new IllegalArgumentException(page);
        };
    }

    private List<Question> questions(
            LocalDate first, LocalDate last, String finest, String middle, String coarse) {
        return List.of(
                figures("occupancy", first, last, finest),
                figures("held-conferences", first, last, middle),
                figures("queues", first, last, middle),
                figures("reservations", first, last, coarse),
                figures("shifts", first, last, coarse),
                breakdown(first, last, "DOMAIN"),
                breakdown(first, last, "LENGTH"),
                breakdown(first, last, "LEAD"));
    }

    private static Question figures(String kind, LocalDate first, LocalDate last, String step) {
        return new Question(
                kind, Map.of("first", first.toString(), "last", last.toString(), "step", step));
    }

    private static Question breakdown(LocalDate first, LocalDate last, String by) {
        return new Question(
                "reservations/breakdown",
                Map.of("first", first.toString(), "last", last.toString(), "by", by, "most", 20));
    }

    /** As the frontend asks: with a token that is used again and again. */
    private double ask(Question question) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d%s%s"
                                                .formatted(
                                                        RestAssured.port,
                                                        Caller.FIGURES,
                                                        question.path())))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json");
        var whole =
                question.wish() == null
                        ? request.GET().build()
                        : request.POST(BodyPublishers.ofString(json(question.wish()))).build();
        var begin = System.nanoTime();
        var answer = client.sendAsync(whole, BodyHandlers.ofString()).join();
        var millis = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(question + " is answered with " + answer.body());
        }
        return millis;
    }

    private static String json(Map<String, Object> wish) {
        return wish.entrySet().stream()
                .map(
                        it ->
                                it.getValue() instanceof Integer number
                                        ? "\"%s\":%d".formatted(it.getKey(), number)
                                        : "\"%s\":\"%s\"".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static double at(List<Double> values, int percentile) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percentile / 100));
    }

    /** Whether the machine's memory of files was emptied, which {@code years.cold} wants; Postgres' own is small beside the tables. */
    private static boolean forgetAll() {
        if (!Boolean.getBoolean("years.cold")) {
            return false;
        }
        try {
            Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
            return true;
        } catch (IOException | SecurityException forbidden) {
            return false;
        }
    }
}
