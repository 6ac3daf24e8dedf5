package io.switchboard.gateway.room;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Forgets rooms that are long over. */
@ApplicationScoped
class RoomRecordForgetting {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int CHUNK = 5_000;

    private final RoomRecord record;
    private final RoomRecordConfig config;
    private final Jobs jobs;
    private final Clock clock;

    RoomRecordForgetting(RoomRecord record, RoomRecordConfig config, Jobs jobs, Clock clock) {
        this.record = record;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("opened-room-forgetting", Schedule.every(PAUSE), this::forget);
    }

    private Uni<String> forget() {
        return record.forget(clock.instant().minus(config.kept()), CHUNK)
                .map(gone -> "forgot=" + gone);
    }
}
