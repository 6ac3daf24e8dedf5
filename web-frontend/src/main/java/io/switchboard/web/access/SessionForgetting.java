package io.switchboard.web.access;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Forgets ended sessions and raised epochs once no cookie is older. */
@ApplicationScoped
class SessionForgetting {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Replicas may disagree on the time. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final SessionLedger ledger;
    private final Jobs jobs;
    private final AccessConfig config;
    private final Clock clock;

    SessionForgetting(SessionLedger ledger, Jobs jobs, AccessConfig config, Clock clock) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("session-forgetting", Schedule.every(PAUSE), this::forget);
    }

    Uni<String> forget() {
        var over = clock.instant().minus(GRACE);
        return ledger.forgetEnded(over)
                .chain(
                        sessions ->
                                ledger.forgetEpochs(over.minus(config.sessionKept()))
                                        .map(
                                                epochs ->
                                                        "sessions=%d epochs=%d"
                                                                .formatted(sessions, epochs)));
    }
}
