package io.switchboard.platform.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.platform.messaging.Envelope.Content;
import io.switchboard.platform.messaging.EventType.FamilyOfEvents;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
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
            return new Envelope<>(
                    UUID.fromString(CloudEventHeaders.require(headers, CloudEventHeaders.ID)),
                    type,
                    Instant.parse(CloudEventHeaders.require(headers, CloudEventHeaders.TIME)),
                    CloudEventHeaders.require(headers, CloudEventHeaders.SUBJECT),
                    Long.parseLong(CloudEventHeaders.require(headers, CloudEventHeaders.VERSION)),
                    content(type, data));
        } catch (RuntimeException broken) {
            return new Envelope<>(
                    NO_ID,
                    "",
                    Instant.EPOCH,
                    "",
                    0,
                    new Envelope.Unreadable<>(broken.getMessage()));
        }
    }

    private Content<Object> content(String type, byte[] data) {
        var event = types.get(type);
        if (event == null) {
            return new Envelope.Unknown<>();
        }
        try {
            return new Envelope.Known<>(json.readValue(data, event));
        } catch (IOException | IllegalArgumentException broken) {
            // Jackson's message quotes the data.
            return new Envelope.Unreadable<>(
                    "%s is not readable: %s".formatted(type, broken.getClass().getSimpleName()));
        }
    }
}
