package io.switchboard.stats.retention;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import io.switchboard.stats.time.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lets go, once a day, of what is kept for some time only. */
@ApplicationScoped
class ForgettingJob {

    private final Forgetting forgetting;
    private final RetentionConfig config;
    private final Jobs jobs;
    private final Calendar calendar;
    private final Clock clock;

    ForgettingJob(
            Forgetting forgetting,
            RetentionConfig config,
            Jobs jobs,
            Calendar calendar,
            Clock clock) {
        this.forgetting = forgetting;
        this.config = config;
        this.jobs = jobs;
        this.calendar = calendar;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule(
                "figures-forgetting", Schedule.daily(config.at(), calendar.zone()), this::forget);
    }

    /** What was deleted, kind by kind. */
    Uni<String> forget() {
        var now = clock.instant();
        return Multi.createFrom()
                .items(Kept.values())
                .onItem()
                .transformToUniAndConcatenate(
                        what ->
                                forgetting
                                        .forget(what, wholeDays(now.minus(age(what))))
                                        .map(count -> word(what) + "=" + count))
                .filter(told -> !told.endsWith("=0"))
                .collect()
                .with(Collectors.joining(" "))
                .map(told -> told.isEmpty() ? "nothing" : told);
    }

    /** Of a day that is added up anew when something is told late, all is there or nothing. */
    private Instant wholeDays(Instant before) {
        return calendar.start(calendar.day(before));
    }

    private Duration age(Kept what) {
        return switch (what) {
            case MINUTES -> config.minutes();
            case HOURS -> config.hours();
            case QUEUE_LOOKS -> config.queueLooks();
            case HELD_CONFERENCES -> config.heldConferences();
            case BOOKINGS, SHIFTS -> config.facts();
        };
    }

    private static String word(Kept what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
