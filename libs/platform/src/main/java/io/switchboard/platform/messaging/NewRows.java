package io.switchboard.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.platform.trace.TraceParent;
import io.switchboard.platform.trace.Traces;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Makes the rows of the outbox: an id in the order of time, the event's name and its JSON. */
final class NewRows {

    private final ObjectMapper json;
    private final Clock clock;
    private final Traces traces;

    NewRows(ObjectMapper json, Clock clock, Traces traces) {
        this.json = json;
        this.clock = clock;
        this.traces = traces;
    }

    NewRow of(String topic, UUID subject, long version, Object event) {
        var now = clock.instant();
        var id = EventIds.next(now.toEpochMilli());
        return new NewRow(
                id,
                topic,
                EventType.of(event.getClass()),
                subject,
                version,
                now.atOffset(ZoneOffset.UTC),
                write(event),
                traces.note(EventSteps.announcing(event.getClass().getSimpleName(), topic, id))
                        .map(TraceParent::text)
                        .orElse(null));
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "an event must be writable as JSON: " + event.getClass(), broken);
        }
    }

    /**
     * A row of the outbox, before it has its position.
     *
     * @param trace what whoever hears of it goes on with; null for nothing
     */
    record NewRow(
            UUID id,
            String topic,
            String type,
            UUID subject,
            long version,
            OffsetDateTime happened,
            String payload,
            String trace) {}
}
