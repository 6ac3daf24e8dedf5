package io.switchboard.forwarding.retention;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** Forgets who answered and who changed it, some time after it is over. */
@ApplicationScoped
class HotlineForgetting {

    private final RetentionLedger ledger;
    private final RetentionConfig config;
    private final Jobs jobs;
    private final Clock clock;

    HotlineForgetting(RetentionLedger ledger, RetentionConfig config, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.config = config;
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("hotline-forgetting", Schedule.every(config.every()), this::forget);
    }

    Uni<String> forget() {
        var now = clock.instant();
        return Multi.createFrom()
                .items(Forgotten.values())
                .onItem()
                .transformToUniAndConcatenate(
                        what ->
                                ledger.forget(what, now.minus(age(what)))
                                        .map(count -> word(what) + "=" + count))
                .filter(told -> !told.endsWith("=0"))
                .collect()
                .with(Collectors.joining(" "))
                .map(told -> told.isEmpty() ? "nothing" : told);
    }

    private Duration age(Forgotten what) {
        return switch (what) {
            case PHONES -> config.phonesAfter();
            case ACTORS -> config.actorsAfter();
            case CHANGES, SHIFTS -> config.changesAfter();
            case LINKS, UNDO_LINKS -> config.linksAfter();
            case DRIFT, PLANNED, EXCEPTIONS, REMINDERS -> config.driftAfter();
            case OPERATORS_OF_RETIRED,
                    VOLUNTEERS_OF_RETIRED,
                    NOTICES_OF_RETIRED,
                    AGENTS_OF_RETIRED ->
                    config.retiredAfter();
        };
    }

    private static String word(Forgotten what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
