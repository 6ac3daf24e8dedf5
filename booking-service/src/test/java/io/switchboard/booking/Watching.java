package io.switchboard.booking;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.FilterableRequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** One stream of what a room is like, read line by line. */
public final class Watching implements AutoCloseable {

    private static final String DATA = "data:";

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> sights = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> answer;
    private volatile boolean ended;

    Watching(Moderating moderator) {
        try {
            answer = client.send(request(moderator), BodyHandlers.ofLines());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        Thread.startVirtualThread(this::read);
    }

    private static HttpRequest request(Moderating moderator) {
        var token =
                ((FilterableRequestSpecification) Caller.web())
                        .getHeaders()
                        .getValue("Authorization");
        return HttpRequest.newBuilder(
                        URI.create(
                                "http://localhost:%d%s%s/live"
                                        .formatted(
                                                RestAssured.port,
                                                Moderating.MODERATION,
                                                moderator.conference())))
                .header("Authorization", token)
                .header("Accept", "text/event-stream")
                .header("Conference-Secret", moderator.secret())
                .build();
    }

    private void read() {
        try (var lines = answer.body()) {
            lines.filter(line -> line.startsWith(DATA))
                    .forEach(line -> sights.add(line.substring(DATA.length())));
            ended = true;
        } catch (UncheckedIOException closed) {
            ended = true;
        }
    }

    public int status() {
        return answer.statusCode();
    }

    public boolean hasEnded() {
        return ended;
    }

    public List<String> sights() {
        return sights;
    }

    /** The latest. */
    public JsonPath sight() {
        return new JsonPath(sights.getLast());
    }

    /** Waits until the latest is like this. */
    public JsonPath until(Predicate<JsonPath> expected) {
        Awaitility.await().until(() -> !sights.isEmpty() && expected.test(sight()));
        return sight();
    }

    /** As a browser that is closed. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
