package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.ovh.Doubts;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** When OVH is to be asked about our key, and when time alone has something to tell. */
@ApplicationScoped
class Schedule {

    private final KnownKeys known;
    private final Doubts doubts;
    private final CredentialConfig config;
    private final Clock clock;
    private final Budget budget;

    /** This replica has asked since its start, or found that another has. */
    private volatile boolean begun;

    private volatile long triedAt;

    Schedule(KnownKeys known, Doubts doubts, CredentialConfig config, Clock clock, Budget budget) {
        this.budget = budget;
        this.known = known;
        this.doubts = doubts;
        this.config = config;
        this.clock = clock;
        this.triedAt = System.nanoTime() - config.again().toNanos();
    }

    /** Whether there is a key to watch. */
    boolean anything() {
        return known.any();
    }

    /** Whether OVH is to be asked now. */
    Uni<Boolean> due() {
        return known.read()
                .map(
                        credential ->
                                rested()
                                        && credential
                                                .map(it -> due(it, clock.instant()))
                                                .orElse(true));
    }

    private boolean due(OurCredential credential, Instant now) {
        if (!credential.older(config.again(), now)) {
            begun = true;
            return false;
        }
        return !begun
                || doubts.raised()
                || credential.older(config.check(), now)
                || (credential.over(now)
                        && credential.checkedAt().isBefore(credential.expiresAt()));
    }

    /** What did not help is not repeated at once. */
    private boolean rested() {
        return Duration.ofNanos(System.nanoTime() - triedAt).compareTo(config.again()) >= 0;
    }

    /** For asking OVH when nobody waits for the answer. */
    Allowance allowance() {
        triedAt = System.nanoTime();
        return budget.allow(Lane.BACKGROUND, Deadline.in(config.patience()));
    }

    void done() {
        begun = true;
    }

    /** Announces how few days are left, if that is news. */
    Uni<Void> tellWhatTimeBrings() {
        return known.read()
                .chain(
                        credential ->
                                credential
                                        .filter(it -> it.daysToTell(clock.instant()).isPresent())
                                        .map(_ -> known.change(it -> it.telling(clock.instant())))
                                        .orElseGet(() -> Uni.createFrom().nullItem()))
                .replaceWithVoid();
    }
}
