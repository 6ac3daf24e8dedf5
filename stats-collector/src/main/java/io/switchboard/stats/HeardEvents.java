package io.switchboard.stats;

import io.micrometer.core.instrument.MeterRegistry;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Envelope.Known;
import jakarta.inject.Singleton;

/** Counts the events that came, repeats too. */
@Singleton
public class HeardEvents {

    private final MeterRegistry meters;

    HeardEvents(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Of an event that is dealt with. */
    public void note(Envelope<?> envelope) {
        if (envelope.content() instanceof Known<?>(var event)) {
            meters.counter("stats.events", "event", event.getClass().getSimpleName()).increment();
        }
    }
}
