package io.switchboard.stats.shift;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Adds to the days of each hotline what has passed since the last time. */
@ApplicationScoped
public class SettlingJob {

    private static final Duration EVERY = Duration.ofHours(1);

    /** What is told a little late need not be put right. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Settling settling;
    private final Jobs jobs;
    private final Clock clock;

    SettlingJob(Settling settling, Jobs jobs, Clock clock) {
        this.settling = settling;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("shift-settling", Schedule.every(EVERY), this::settle);
    }

    /** How many hotlines there are. */
    public Uni<String> settle() {
        var until = clock.instant().minus(PATIENCE);
        return settling.hotlines()
                .onItem()
                .transformToMulti(all -> Multi.createFrom().iterable(all))
                .onItem()
                .transformToUniAndConcatenate(it -> settle(it, until))
                .collect()
                .asList()
                .map(done -> "hotlines=" + done.size());
    }

    private Uni<UUID> settle(UUID hotline, Instant until) {
        return settling.settle(hotline, until).replaceWith(hotline);
    }
}
