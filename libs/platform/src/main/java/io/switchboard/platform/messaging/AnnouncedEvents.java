package io.switchboard.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Counts what happened, as it is announced: by then it is saved for good. Over all replicas each event is counted once; one that is announced
 * again after a crash, twice.
 */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
public class AnnouncedEvents {

    private final MeterRegistry meters;

    AnnouncedEvents(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Has each kind of a sealed family counted from zero, before the first happens. */
    public void expect(Class<?> family) {
        for (var kind : family.getPermittedSubclasses()) {
            count(EventType.of(kind));
        }
    }

    void note(List<Waiting> taken) {
        taken.forEach(event -> count(event.type()).increment());
    }

    private Counter count(String type) {
        return meters.counter("events.announced", "event", EventType.nameIn(type));
    }
}
