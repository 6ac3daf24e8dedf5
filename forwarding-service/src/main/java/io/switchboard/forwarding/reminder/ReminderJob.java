package io.switchboard.forwarding.reminder;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Has volunteers reminded of their shifts. */
@ApplicationScoped
class ReminderJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final ReminderLedger ledger;
    private final Jobs jobs;
    private final Clock clock;

    ReminderJob(ReminderLedger ledger, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("reminders", Schedule.every(PAUSE), this::remind);
    }

    Uni<String> remind() {
        return ledger.reminding()
                .chain(
                        hotlines ->
                                Multi.createFrom()
                                        .iterable(hotlines)
                                        .onItem()
                                        .transformToUniAndConcatenate(
                                                it -> ledger.remind(it, clock.instant()))
                                        .collect()
                                        .asList())
                .map(each -> "reminded=" + each.stream().mapToInt(it -> it).sum());
    }
}
