package io.switchboard.platform.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;

/** Counts the events that go to the dead letters, by why. */
@Startup
@Singleton
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
class DeadEvents {

    private final Counter refused;
    private final Counter unreadable;

    DeadEvents(MeterRegistry meters) {
        this.refused = meters.counter("events.dead", "reason", "refused");
        this.unreadable = meters.counter("events.dead", "reason", "unreadable");
    }

    /** What it should have done failed again and again. */
    void refused() {
        refused.increment();
    }

    void unreadable() {
        unreadable.increment();
    }
}
