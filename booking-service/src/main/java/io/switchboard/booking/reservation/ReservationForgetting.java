package io.switchboard.booking.reservation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.platform.job.Lease;
import io.switchboard.platform.job.Leases;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Forgets requests, confirmed or not, some time after their link has ended: an address is not kept for nothing. */
@ApplicationScoped
class ReservationForgetting {

    private static final String NAME = "reservation-forgetting";
    private static final int CHUNK = 1_000;

    private final ReservationLedger ledger;
    private final Leases leases;
    private final BookingConfig.Forgetting config;
    private final Clock clock;
    private final Loop loop;
    private Lease lease;

    ReservationForgetting(
            ReservationLedger ledger,
            Leases leases,
            BookingConfig config,
            Clock clock,
            Vertx vertx) {
        this.ledger = ledger;
        this.leases = leases;
        this.config = config.forgetting();
        this.clock = clock;
        this.loop = new Loop(vertx, NAME, this.config.every(), this::forgetIfOurs);
    }

    void begin(@Observes StartupEvent start) {
        lease = leases.standing(NAME);
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
        lease.giveBack();
    }

    private Uni<Next> forgetIfOurs() {
        return lease.isOurs() ? forget() : Uni.createFrom().item(Next.AFTER_A_PAUSE);
    }

    Uni<Next> forget() {
        var now = clock.instant();
        return ledger.forget(now.minus(config.reservationsAfter()), now, CHUNK)
                .call(gone -> leases.report(NAME, "forgot=" + gone))
                .map(gone -> gone == CHUNK ? Next.AT_ONCE : Next.AFTER_A_PAUSE);
    }
}
