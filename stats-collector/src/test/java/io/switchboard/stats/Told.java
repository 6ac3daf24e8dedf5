package io.switchboard.stats;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.contracts.Sealed;
import io.switchboard.testing.Topic;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events, told as the other services tell them. */
@Singleton
public class Told {

    /** What of an event cannot be opened here, and is not to be kept. */
    public static final Sealed SEALED = new Sealed("k1:c2VjcmV0LW9mLXNvbWVib2R5");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ObjectMapper json;
    private final Rows rows;
    private final List<UUID> waiting = new ArrayList<>();

    Told(ObjectMapper json, Rows rows) {
        this.json = json;
        this.rows = rows;
    }

    public void event(String topic, UUID subject, long version, Instant at, Object event) {
        var id = UUID.randomUUID();
        var type = "io.switchboard." + event.getClass().getSimpleName() + ".v1";
        Topic.named(topic)
                .produce(
                        subject.toString(),
                        written(event),
                        Map.of(
                                "ce_id", id.toString(),
                                "ce_type", type,
                                "ce_time", at.toString(),
                                "ce_subject", subject.toString(),
                                "ce_aggregateversion", Long.toString(version)));
        waiting.add(id);
    }

    /** All that the topics hold, once more; forgotten before that it was heard. */
    public void allAgain(String... topics) {
        rows.change("delete from inbox");
        for (var name : topics) {
            for (var message : Topic.named(name).all()) {
                var id = UUID.fromString(message.headers().get("ce_id"));
                if (!waiting.contains(id)) {
                    Topic.named(name).produce(message.key(), message.value(), message.headers());
                    waiting.add(id);
                }
            }
        }
    }

    /** Returns when all of them had their effect. */
    public void isHeard() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                rows.count(
                                                "inbox where event_id = any(?)",
                                                (Object) waiting.toArray(UUID[]::new))
                                        == waiting.size());
        waiting.clear();
    }

    private String written(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
