package io.switchboard.booking.retention;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Has people asked how their conference went, on the morning after it was over, at most weekly. */
@ApplicationScoped
class SurveyJob {

    private final SurveyLedger ledger;
    private final SurveyConfig config;
    private final Jobs jobs;
    private final Clock clock;

    SurveyJob(SurveyLedger ledger, SurveyConfig config, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        if (config.on()) {
            jobs.schedule("survey", Schedule.daily(config.at(), config.zone()), this::ask);
        }
    }

    Uni<String> ask() {
        var now = clock.instant();
        var today = now.atZone(config.zone()).toLocalDate().atStartOfDay(config.zone());
        return ledger.ask(today.toInstant(), now).map(asked -> "asked=" + asked);
    }
}
