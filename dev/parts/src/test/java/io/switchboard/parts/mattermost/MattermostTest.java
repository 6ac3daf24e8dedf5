package io.switchboard.parts.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MattermostTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private Mattermost catcher;

    @BeforeEach
    void start() throws Exception {
        catcher = Mattermost.start(0);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void takesJson() throws Exception {
        var answer =
                post(
                        "application/json",
                        """
                        {"text": "Bonjour", "channel": "accueil", "username": "Switchboard"}
                        """);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("ok");
        var post = posts().get(0);
        assertThat(post.get("text").asText()).isEqualTo("Bonjour");
        assertThat(post.get("channel").asText()).isEqualTo("accueil");
        assertThat(post.get("username").asText()).isEqualTo("Switchboard");
        assertThat(post.get("hook").asText()).isEqualTo("abc123");
        assertThat(post.get("receivedAt").asText()).endsWith("Z");
    }

    @Test
    void takesAForm() throws Exception {
        var answer =
                post(
                        "application/x-www-form-urlencoded",
                        "payload=%7B%22text%22%3A%22%C3%A9t%C3%A9%22%7D");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(posts().get(0).get("text").asText()).isEqualTo("été");
    }

    @Test
    void listsNewestFirst() throws Exception {
        post("application/json", "{\"text\": \"one\"}");
        post("application/json", "{\"text\": \"two\"}");

        assertThat(posts().findValuesAsText("text")).containsExactly("two", "one");
    }

    @Test
    void refusesAPostThatSaysNothing() throws Exception {
        assertThat(post("application/json", "{}").statusCode()).isEqualTo(400);
        assertThat(post("application/json", "nonsense").statusCode()).isEqualTo(400);
        assertThat(posts()).isEmpty();
    }

    @Test
    void refusesThePostsToAChannelAsItIsTold() throws Exception {
        refuse("{\"channel\": \"lyon\", \"status\": 429, \"times\": 1, \"retryAfter\": 3}");

        var busy = post("application/json", "{\"channel\": \"lyon\", \"text\": \"one\"}");
        post("application/json", "{\"channel\": \"nice\", \"text\": \"two\"}");
        post("application/json", "{\"channel\": \"lyon\", \"text\": \"three\"}");

        assertThat(busy.statusCode()).isEqualTo(429);
        assertThat(busy.headers().firstValue("Retry-After")).contains("3");
        assertThat(posts().findValuesAsText("text")).containsExactly("three", "two");
    }

    @Test
    void doesNotKnowAChannelWhenItIsToldSo() throws Exception {
        refuse("{\"channel\": \"lyon\", \"status\": 404, \"times\": 1}");

        var answer = post("application/json", "{\"channel\": \"lyon\", \"text\": \"one\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("web.incoming_webhook.channel.app_error");
        assertThat(posts()).isEmpty();
    }

    private void refuse(String refusal) throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/api/refusals"))
                        .PUT(BodyPublishers.ofString(refusal))
                        .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> post(String type, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/hooks/abc123"))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private JsonNode posts() throws Exception {
        var request = HttpRequest.newBuilder(uri("/api/posts")).build();
        return new JsonMapper().readTree(http.send(request, BodyHandlers.ofString()).body());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + catcher.port() + path);
    }
}
