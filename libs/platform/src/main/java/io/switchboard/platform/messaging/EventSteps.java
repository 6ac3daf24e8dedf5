package io.switchboard.platform.messaging;

import io.switchboard.platform.trace.TraceStep;
import java.util.UUID;

/**
 * What traces tell of an event: that it was announced, in the trace of what caused it, and that it was heard, as a child of that. A child
 * rather than a link, since each event is handled by itself and soon: what came of a click stands in one trace.
 */
final class EventSteps {

    private EventSteps() {}

    static TraceStep announcing(String event, String topic, UUID id) {
        return TraceStep.news("announce " + event)
                .with("messaging.system", "kafka")
                .with("messaging.destination.name", topic)
                .with("messaging.operation.type", "create")
                .with("messaging.message.id", id.toString());
    }

    static TraceStep hearing(Envelope<?> envelope, Object event) {
        return TraceStep.hearing("hear " + event.getClass().getSimpleName())
                .after(envelope.trace())
                .with("messaging.system", "kafka")
                .with("messaging.operation.type", "process")
                .with("messaging.message.id", envelope.id().toString());
    }
}
