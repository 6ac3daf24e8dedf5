package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Forgets what was planned, some time after it is over; links of reminders sooner. */
@ApplicationScoped
class RotaForgetting {

    private static final Duration PAUSE = Duration.ofHours(6);

    /** No rota, and no calendar, shows what is longer ago. */
    private static final int DAYS = 90;

    private static final int DAYS_OF_REMINDERS = 30;

    private static final String REMINDERS = "delete from shift_reminder where date < ?1";
    private static final String EXCEPTIONS = "delete from shift_exception where date < ?1";
    private static final String PLANNED =
            "delete from planned_shift where date < ?1 or valid_until < ?1";

    private final Jobs jobs;
    private final Clock clock;

    RotaForgetting(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("rota-forgetting", Schedule.every(PAUSE), this::forget);
    }

    @WithTransaction
    Uni<String> forget() {
        var today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        return Sql.change(REMINDERS, today.minusDays(DAYS_OF_REMINDERS))
                .chain(
                        reminders ->
                                Sql.change(EXCEPTIONS, today.minusDays(DAYS))
                                        .chain(() -> Sql.change(PLANNED, today.minusDays(DAYS)))
                                        .map(
                                                planned ->
                                                        "reminders=%d planned=%d"
                                                                .formatted(reminders, planned)));
    }
}
