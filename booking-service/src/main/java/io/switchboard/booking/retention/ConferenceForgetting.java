package io.switchboard.booking.retention;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Forgets whose conference it was some time after it is over, and much later that it was. */
@ApplicationScoped
class ConferenceForgetting {

    private final RetentionLedger ledger;
    private final RetentionConfig config;
    private final Jobs jobs;
    private final Clock clock;

    ConferenceForgetting(RetentionLedger ledger, RetentionConfig config, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("conference-forgetting", Schedule.every(config.every()), this::forget);
    }

    Uni<String> forget() {
        var now = clock.instant();
        var over = now.minus(config.after());
        return ledger.eraseAddresses(over)
                .chain(
                        addresses ->
                                ledger.eraseLinks(over)
                                        .map(links -> "addresses=" + addresses + " links=" + links))
                .chain(
                        outcome ->
                                ledger.erasePersons(now.minus(config.personAfter()))
                                        .map(persons -> outcome + " persons=" + persons))
                .chain(
                        outcome ->
                                ledger.deleteConferences(now.minus(config.conferenceAfter()))
                                        .map(all -> outcome + " conferences=" + all));
    }
}
