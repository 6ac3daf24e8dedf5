package io.switchboard.forwarding.steering;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.InTurn;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Has openings of queues follow the days: the next one's is set before midnight, the last one's taken away after it. */
@ApplicationScoped
class OpeningJob {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** What OVH refuses is asked for so often. */
    private static final Duration AGAIN = Duration.ofMinutes(5);

    private final OpeningLedger ledger;
    private final Steering steering;
    private final Clock clock;
    private final Map<UUID, Instant> renewed = new ConcurrentHashMap<>();
    private final Loop loop;

    OpeningJob(OpeningLedger ledger, Steering steering, Clock clock, Vertx vertx) {
        this.ledger = ledger;
        this.steering = steering;
        this.clock = clock;
        this.loop = new Loop(vertx, "openings", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return ledger.outdated().call(this::renewAll).replaceWith(Next.AFTER_A_PAUSE);
    }

    private Uni<Void> renewAll(List<UUID> outdated) {
        var now = clock.instant();
        renewed.values().removeIf(it -> Duration.between(it, now).abs().compareTo(AGAIN) >= 0);
        return InTurn.each(
                outdated.stream().filter(it -> renewed.putIfAbsent(it, now) == null).toList(),
                it -> ledger.renew(it).invoke(() -> steering.soon(it)));
    }
}
