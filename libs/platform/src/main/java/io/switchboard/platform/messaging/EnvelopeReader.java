package io.switchboard.platform.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.platform.messaging.Envelope.Content;
import io.switchboard.platform.messaging.EventType.FamilyOfEvents;
import io.switchboard.platform.trace.TraceParent;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/** Reads the events of one family off Kafka. Never fails: what it cannot read, it says so. */
final class EnvelopeReader {

    private static final UUID NO_ID = new UUID(0, 0);

    private final ObjectMapper json;
    private final Map<String, Class<?>> types;

    EnvelopeReader(ObjectMapper json, Class<?> family) {
        this.json = json;
        this.types = EventType.of(new FamilyOfEvents(family));
    }

    Envelope<?> read(Headers headers, byte[] data) {
        try {
            var type = CloudEventHeaders.require(headers, CloudEventHeaders.TYPE);
            if (!types.containsKey(type)) {
                return notForUs(type);
            }
            return new Envelope<>(
                    UUID.fromString(CloudEventHeaders.require(headers, CloudEventHeaders.ID)),
                    type,
                    Instant.parse(CloudEventHeaders.require(headers, CloudEventHeaders.TIME)),
                    CloudEventHeaders.require(headers, CloudEventHeaders.SUBJECT),
                    Long.parseLong(CloudEventHeaders.require(headers, CloudEventHeaders.VERSION)),
                    CloudEventHeaders.find(headers, CloudEventHeaders.TRACEPARENT)
                            .flatMap(TraceParent::read),
                    content(type, data));
        } catch (CloudEventHeaders.Missing missing) {
            return empty("", new Envelope.Unreadable<>(missing.getMessage()));
        } catch (RuntimeException broken) {
            // Its message quotes the header.
            return empty(
                    "",
                    new Envelope.Unreadable<>(
                            "a header is not readable: " + broken.getClass().getSimpleName()));
        }
    }

    /** Its other headers may be of any shape. */
    private static Envelope<?> notForUs(String type) {
        return empty(type, new Envelope.Unknown<>());
    }

    private static Envelope<?> empty(String type, Content<Object> content) {
        return new Envelope<>(NO_ID, type, Instant.EPOCH, "", 0, Optional.empty(), content);
    }

    private Content<Object> content(String type, byte[] data) {
        if (data == null) {
            return new Envelope.Unreadable<>(type + " has no data");
        }
        try {
            var event = json.readValue(data, types.get(type));
            return event == null
                    ? new Envelope.Unreadable<>(type + " is null")
                    : new Envelope.Known<>(event);
        } catch (IOException | IllegalArgumentException broken) {
            // Jackson's message quotes the data.
            return new Envelope.Unreadable<>(
                    "%s is not readable: %s".formatted(type, broken.getClass().getSimpleName()));
        }
    }
}
