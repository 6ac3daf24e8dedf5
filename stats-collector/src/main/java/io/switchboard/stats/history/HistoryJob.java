package io.switchboard.stats.history;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import io.switchboard.stats.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Has histories fetched each night. */
@ApplicationScoped
class HistoryJob {

    static final String NAME = "histories";

    private final Run run;
    private final Jobs jobs;
    private final HistoriesConfig config;
    private final Calendar calendar;

    HistoryJob(Run run, Jobs jobs, HistoriesConfig config, Calendar calendar) {
        this.run = run;
        this.jobs = jobs;
        this.config = config;
        this.calendar = calendar;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule(NAME, Schedule.daily(config.at(), calendar.zone()), run::run);
    }
}
