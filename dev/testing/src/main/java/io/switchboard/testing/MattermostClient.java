package io.switchboard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what the system under test has posted to Mattermost. */
public final class MattermostClient {
    private final JsonHttp http;

    /** A post; the channel is null where the hook's own was meant, and so is the name. */
    public record Post(
            Instant receivedAt, String hook, String channel, String username, String text) {

        static Post of(JsonNode json) {
            return new Post(
                    Instant.parse(json.get("receivedAt").asText()),
                    json.get("hook").asText(),
                    json.get("channel").asText(null),
                    json.get("username").asText(null),
                    json.get("text").asText());
        }
    }

    public MattermostClient(URI catcher) {
        this.http = new JsonHttp(catcher);
    }

    /** The catcher that was started for this JVM. */
    public static MattermostClient running() {
        return new MattermostClient(URI.create(Running.at("switchboard.mattermost.url")));
    }

    /** Everything, newest first. */
    public List<Post> all() {
        return StreamSupport.stream(http.get("/api/posts").spliterator(), false)
                .map(Post::of)
                .toList();
    }

    public void clear() {
        http.send("DELETE", "/api/posts", null);
    }
}
