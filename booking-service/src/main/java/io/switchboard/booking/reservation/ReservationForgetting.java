package io.switchboard.booking.reservation;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;

/** Forgets requests, confirmed or not, some time after their link has ended: an address is not kept for nothing. */
@ApplicationScoped
class ReservationForgetting {

    private static final int CHUNK = 1_000;

    private final ReservationLedger ledger;
    private final BookingConfig.Forgetting config;
    private final Jobs jobs;
    private final Clock clock;

    ReservationForgetting(ReservationLedger ledger, BookingConfig config, Jobs jobs, Clock clock) {
        this.ledger = ledger;
        this.config = config.forgetting();
        this.jobs = jobs;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        jobs.schedule("reservation-forgetting", Schedule.every(config.every()), this::forget);
    }

    Uni<String> forget() {
        return forget(clock.instant(), 0).map(gone -> "forgot=" + gone);
    }

    private Uni<Integer> forget(Instant now, int before) {
        return ledger.forget(now.minus(config.reservationsAfter()), now, CHUNK)
                .chain(
                        gone ->
                                gone < CHUNK
                                        ? Uni.createFrom().item(before + gone)
                                        : forget(now, before + gone));
    }
}
