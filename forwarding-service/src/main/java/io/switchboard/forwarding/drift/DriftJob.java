package io.switchboard.forwarding.drift;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.steering.Steering;
import io.switchboard.forwarding.way.Looking;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/** Compares hotlines with what OVH has, a few each minute, while nobody waits for it. */
@ApplicationScoped
class DriftJob {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int MOST = 50;
    private static final int SILENT = -1;

    private final DriftLedger ledger;
    private final Looking looking;
    private final Steering steering;
    private final Jobs jobs;

    DriftJob(DriftLedger ledger, Looking looking, Steering steering, Jobs jobs) {
        this.ledger = ledger;
        this.looking = looking;
        this.steering = steering;
        this.jobs = jobs;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("drift", Schedule.every(EVERY), this::look);
    }

    Uni<String> look() {
        return ledger.due(MOST)
                .chain(
                        due ->
                                Multi.createFrom()
                                        .iterable(due)
                                        .onItem()
                                        .transformToUniAndConcatenate(this::lookAt)
                                        .collect()
                                        .asList())
                .map(DriftJob::outcome);
    }

    private Uni<Integer> lookAt(Hotline hotline) {
        return looking.at(hotline, Lane.BACKGROUND)
                .chain(sight -> ledger.compare(hotline, sight))
                .invoke(
                        differences -> {
                            if (differences > 0) {
                                steering.soon(hotline.id());
                            }
                        })
                .onFailure(GatewayTrouble.class)
                .recoverWithItem(SILENT);
    }

    private static String outcome(List<Integer> looks) {
        return "looked=%d differ=%d silent=%d"
                .formatted(
                        looks.size(),
                        looks.stream().filter(it -> it > 0).count(),
                        looks.stream().filter(it -> it == SILENT).count());
    }
}
