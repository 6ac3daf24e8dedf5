package io.switchboard.booking.orphan;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** When our conferences are compared with the rooms that OVH has. */
@ApplicationScoped
class OrphanJobs {

    private static final Duration SOON = Duration.ofMinutes(5);

    private final OrphanSearch orphans;
    private final RoomEndings endings;
    private final LossSearch losses;
    private final OrphansConfig config;
    private final Jobs jobs;

    OrphanJobs(
            OrphanSearch orphans,
            RoomEndings endings,
            LossSearch losses,
            OrphansConfig config,
            Jobs jobs) {
        this.orphans = orphans;
        this.endings = endings;
        this.losses = losses;
        this.config = config;
        this.jobs = jobs;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("orphan-search", Schedule.every(config.every()), orphans::run);
        jobs.schedule("room-endings", Schedule.every(SOON), endings::run);
        jobs.schedule("loss-search", Schedule.every(config.lostEvery()), losses::notice);
        jobs.schedule("loss-confirmation", Schedule.every(SOON), losses::confirm);
    }
}
