package io.switchboard.parts.mattermost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.parts.process.Logs;
import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.LocalServer;
import io.switchboard.parts.web.Page;
import io.switchboard.parts.web.Request;
import io.switchboard.parts.web.Route;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Catches what is posted to incoming webhooks as Mattermost would take it, and shows it. The newest
 * 2 000 posts are kept, in memory. {@code PUT /api/refusals} makes it refuse the next posts to a
 * channel: {@code {"channel": "lyon", "status": 429, "times": 2, "retryAfter": 3}}.
 */
public final class Mattermost implements AutoCloseable {
    private static final int KEPT = 2_000;
    private static final ObjectMapper JSON = new JsonMapper();

    private final Clock clock;
    private final Refusals refusals = new Refusals();
    private final Deque<Post> newestFirst = new ArrayDeque<>();
    private LocalServer http;

    private Mattermost(Clock clock) {
        this.clock = clock;
    }

    /** Listens on the port of the loopback address; 0 takes a free one. */
    public static Mattermost start(int port) throws IOException {
        var catcher = new Mattermost(Clock.systemUTC());
        catcher.http =
                LocalServer.listen(
                        port,
                        List.of(
                                Route.on("POST /hooks/{key}", catcher::take),
                                Route.on("GET /api/posts", _ -> Answer.json(200, catcher.posts())),
                                Route.on("PUT /api/refusals", catcher.refusals::command),
                                Route.on("DELETE /api/posts", _ -> catcher.clear()),
                                Route.on("GET /", _ -> catcher.page())));
        return catcher;
    }

    public int port() {
        return http.port();
    }

    /** A body of JSON, or a form whose {@code payload} is JSON; needs a text or attachments. */
    private Answer take(Request request) throws IOException {
        String body = request.body();
        boolean form =
                request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
        JsonNode payload;
        try {
            payload = JSON.readTree(form ? Request.field(body, "payload").orElse("") : body);
        } catch (JsonProcessingException broken) {
            return refusal("Unable to parse incoming data");
        }
        if (!payload.isObject()) {
            return refusal("Unable to parse incoming data");
        }
        if (payload.path("text").asText("").isEmpty() && payload.path("attachments").isEmpty()) {
            return refusal("No text specified");
        }
        var refused = refusals.next(payload.path("channel").asText(""), request);
        if (refused.isPresent()) {
            return refused.get();
        }
        keep(
                new Post(
                        Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString(),
                        request.path("key"),
                        payload.path("channel").asText(null),
                        payload.path("username").asText(null),
                        payload.path("text").asText("")));
        return Answer.text(200, "ok");
    }

    private static Answer refusal(String message) {
        return Answer.json(
                400,
                Map.of(
                        "id",
                        "web.incoming_webhook.parse.app_error",
                        "message",
                        message,
                        "status_code",
                        400));
    }

    private synchronized void keep(Post post) {
        newestFirst.addFirst(post);
        while (newestFirst.size() > KEPT) {
            newestFirst.removeLast();
        }
    }

    private synchronized List<Post> posts() {
        return List.copyOf(newestFirst);
    }

    private synchronized Answer clear() {
        newestFirst.clear();
        return Answer.nothing();
    }

    private Answer page() {
        var page = new Page("Mattermost").reloading();
        var posts = posts();
        if (posts.isEmpty()) {
            page.add("<p class=empty>No post yet.</p>");
        }
        for (Post post : posts) {
            page.add(
                    "<div class=post><p class=heads><b>%s</b> in %s, hook %s, %s</p><pre>%s</pre></div>",
                    post.username() == null ? "webhook" : post.username(),
                    post.channel() == null ? "its channel" : post.channel(),
                    post.hook(),
                    Page.clock(Instant.parse(post.receivedAt())),
                    post.text());
        }
        return page.answer();
    }

    @Override
    public void close() {
        http.close();
    }

    /** Argument: the port. */
    public static void main(String[] arguments) throws IOException {
        Logs.configure();
        start(Integer.parseInt(arguments[0]));
    }
}
