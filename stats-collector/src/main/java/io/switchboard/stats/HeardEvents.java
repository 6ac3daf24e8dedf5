package io.switchboard.stats;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.Envelope.Known;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Counts the events that came, repeats too. */
@Startup
@Singleton
public class HeardEvents {

    private final MeterRegistry meters;

    HeardEvents(MeterRegistry meters) {
        this.meters = meters;
        Stream.of(ConferenceEvent.class, ForwardingEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .forEach(this::heard);
    }

    /** Of an event that is dealt with. */
    public void note(Envelope<?> envelope) {
        if (envelope.content() instanceof Known<?>(var event)) {
            heard(event.getClass()).increment();
        }
    }

    private Counter heard(Class<?> event) {
        return meters.counter("stats.events", "event", event.getSimpleName());
    }
}
