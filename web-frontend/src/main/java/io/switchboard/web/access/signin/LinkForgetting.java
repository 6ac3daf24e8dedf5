package io.switchboard.web.access.signin;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Forgets links that let nobody in any more and are counted no more. */
@ApplicationScoped
class LinkForgetting {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final LinkLedger ledger;
    private final Jobs jobs;
    private final Clock clock;

    LinkForgetting(LinkLedger ledger, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("sign-in-link-forgetting", Schedule.every(PAUSE), this::forget);
    }

    Uni<String> forget() {
        var now = clock.instant();
        return ledger.forget(now.minus(LinkQuotas.WINDOW), now).map("links=%d"::formatted);
    }
}
