package io.switchboard.stats.occupancy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Lease;
import io.switchboard.platform.job.Leases;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.stats.gateway.GatewayTrouble;
import io.switchboard.stats.occupancy.Poll.Outcome;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Polls once a minute, in one replica. Another takes over within seconds of its death and asks at once of the minute that it is; what both
 * should have asked is written once.
 */
@ApplicationScoped
class Poller {

    private static final String NAME = "occupancy";
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Leases leases;
    private final Poll poll;
    private final PollMeters meters;
    private final Clock clock;
    private final Loop loop;
    private final Pace pace;
    private Lease lease;

    Poller(Leases leases, Poll poll, PollMeters meters, Clock clock, Vertx vertx) {
        this.leases = leases;
        this.poll = poll;
        this.meters = meters;
        this.clock = clock;
        this.loop = new Loop(vertx, NAME, LOOK, this::look);
        this.pace = new Pace();
    }

    void begin(@Observes StartupEvent start) {
        lease = leases.standing(NAME);
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
        lease.giveBack();
    }

    private Uni<Next> look() {
        var now = clock.instant();
        var work = lease.isOurs() && pace.isDue(now) ? ask(now) : Uni.createFrom().voidItem();
        return work.replaceWith(Next.AFTER_A_PAUSE);
    }

    /** OVH's silence is a gap in the figures, not a failure of ours: it is asked again a little later. */
    private Uni<Void> ask(Instant now) {
        pace.asked(now, false);
        return poll.of(now)
                .invoke(outcome -> pace.asked(now, outcome.complete()))
                .invoke(meters::count)
                .map(Poller::inWords)
                .onFailure(GatewayTrouble.class)
                .recoverWithItem(trouble -> gap(trouble))
                .chain(outcome -> leases.report(NAME, outcome));
    }

    private String gap(GatewayTrouble trouble) {
        meters.countSilence();
        return "trouble=" + trouble.reason();
    }

    private static String inWords(Outcome outcome) {
        return "numbers=%d heard=%d added=%d"
                .formatted(outcome.numbers(), outcome.heard(), outcome.added());
    }
}
