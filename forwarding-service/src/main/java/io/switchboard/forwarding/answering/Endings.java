package io.switchboard.forwarding.answering;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.shift.Beginnings;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftLedger;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shifts whose end has come: each method is one transaction. */
@ApplicationScoped
class Endings {

    private final HotlineRepository hotlines;
    private final ShiftRepository shifts;
    private final ShiftLedger ledger;
    private final Beginnings beginnings;
    private final Clock clock;

    Endings(
            HotlineRepository hotlines,
            ShiftRepository shifts,
            ShiftLedger ledger,
            Beginnings beginnings,
            Clock clock) {
        this.hotlines = hotlines;
        this.shifts = shifts;
        this.ledger = ledger;
        this.beginnings = beginnings;
        this.clock = clock;
    }

    /** Hotlines of which a shift has reached its end. */
    @WithSession
    Uni<List<UUID>> due(int most) {
        return shifts.pastTheirEnd(clock.instant(), most);
    }

    /** Whoever takes over begins first, so that no caller finds the gap; then those end whose end has come. */
    @WithTransaction
    Uni<Void> end(UUID id) {
        var now = clock.instant();
        return hotlines.toChange(id)
                .call(hotline -> beginnings.due(hotline, now))
                .chain(hotline -> end(hotline, now));
    }

    private Uni<Void> end(Hotline hotline, Instant now) {
        return shifts.underWay(hotline.id())
                .chain(
                        underWay ->
                                ledger.end(
                                        hotline,
                                        underWay.stream()
                                                .filter(it -> hasEnded(it, now))
                                                .map(Shift::id)
                                                .toList(),
                                        By.itself(Actor.Kind.ROTA),
                                        ChangeKind.ROTA_ENDED));
    }

    private static boolean hasEnded(Shift shift, Instant now) {
        return shift.until().filter(it -> !it.isAfter(now)).isPresent();
    }
}
