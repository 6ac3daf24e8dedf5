package io.switchboard.web.access;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.platform.messaging.AnnouncedEvents;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Counts who asks to be let in, who is, and who is not, by the way they come. */
@Singleton
public class SignInMeters {

    private final MeterRegistry meters;

    SignInMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void begin(@Observes StartupEvent start, AnnouncedEvents announced) {
        announced.expect(AccessEvent.class);
        for (var way : Way.values()) {
            count(way, "asked");
            count(way, "let-in");
            count(way, "refused");
        }
    }

    /** A link was mailed, or the browser was sent to the provider. */
    public void asked(Way way) {
        count(way, "asked").increment();
    }

    public void letIn(Way way) {
        count(way, "let-in").increment();
    }

    /** Whatever the reason: not one of ours, too often, too late. */
    public void refused(Way way) {
        count(way, "refused").increment();
    }

    private Counter count(Way way, String outcome) {
        return meters.counter("sign.ins", "means", way.word(), "outcome", outcome);
    }
}
