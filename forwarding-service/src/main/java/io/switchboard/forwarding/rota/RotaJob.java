package io.switchboard.forwarding.rota;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.steering.Steering;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Begins planned shifts by itself, on the minute; what was missed meanwhile, too. */
@ApplicationScoped
class RotaJob {

    private static final Logger LOG = Logger.getLogger(RotaJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final RotaLedger ledger;
    private final Steering steering;
    private final Jobs jobs;
    private final Clock clock;

    RotaJob(RotaLedger ledger, Steering steering, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.steering = steering;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("rota", Schedule.every(PAUSE), this::look);
    }

    Uni<String> look() {
        return ledger.due(clock.instant())
                .chain(
                        hotlines ->
                                Multi.createFrom()
                                        .iterable(hotlines)
                                        .onItem()
                                        .transformToUniAndConcatenate(this::begin)
                                        .collect()
                                        .asList())
                .map(RotaJob::outcome);
    }

    /** One hotline that cannot be begun keeps no other from it; nobody waits for OVH. */
    private Uni<Boolean> begin(UUID hotline) {
        return ledger.begin(hotline, clock.instant())
                .invoke(() -> steering.soon(hotline))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(
                        failure -> {
                            LOG.warnf(
                                    "rota of hotline=%s failed: %s",
                                    hotline, failure.getClass().getName());
                            return false;
                        });
    }

    private static String outcome(List<Boolean> done) {
        return "hotlines=%d failed=%d"
                .formatted(done.size(), done.stream().filter(it -> !it).count());
    }
}
