package io.switchboard.forwarding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.contracts.Sealed;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.testing.Topic;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** What the service has told the others, as it stands in the topic. */
@Singleton
public class Announced {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sealer sealer;
    private final ObjectMapper json;

    Announced(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    /** The events of one kind about one thing. */
    public List<JsonNode> events(String kind, String subject) {
        return Topic.named("forwarding-events").all().stream()
                .filter(it -> it.key().equals(subject))
                .filter(it -> it.headers().get("ce_type").equals("io.switchboard." + kind + ".v1"))
                .map(it -> read(it.value()))
                .toList();
    }

    /** The event, as soon as it is there. */
    public JsonNode await(String kind, String subject) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> events(kind, subject), events -> !events.isEmpty())
                .getFirst();
    }

    public String open(Ring ring, String field, String sealed) {
        return sealer.open(ring, field, new Sealed(sealed));
    }

    private JsonNode read(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
