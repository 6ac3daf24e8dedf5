package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.drift.Drifts.Known;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.shift.Settlement;
import io.switchboard.forwarding.shift.ShiftLedger;
import io.switchboard.forwarding.way.Sight;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * What differs at OVH is written down, and put right or accepted as the hotline's rule has it. To be used inside a transaction that holds the
 * hotline's row.
 */
@Singleton
class Reckoning {

    private final LineDrift lines;
    private final QueueDrift queues;
    private final Drifts drifts;
    private final ShiftLedger ledger;
    private final Settlement settlement;
    private final DriftConfig config;
    private final Clock clock;

    Reckoning(
            LineDrift lines,
            QueueDrift queues,
            Drifts drifts,
            ShiftLedger ledger,
            Settlement settlement,
            DriftConfig config,
            Clock clock) {
        this.lines = lines;
        this.queues = queues;
        this.drifts = drifts;
        this.ledger = ledger;
        this.settlement = settlement;
        this.config = config;
        this.clock = clock;
    }

    /** How much OVH is to be asked for now. */
    Uni<Integer> of(Hotline hotline, Sight sight) {
        return switch (sight) {
            case Sight.OfLine line when line.leadsThere() ->
                    lines.of(hotline, line).chain(deeds -> done(hotline, deeds));
            case Sight.OfQueue queue ->
                    queues.of(hotline, queue).chain(deeds -> done(hotline, deeds));
            case Sight.OfLine _, Sight.Gone _ -> leadsElsewhere(hotline).replaceWith(0);
        };
    }

    /** Nothing that we set would reach a caller: the group is told once, and it is shown until a person has put it right. */
    private Uni<Void> leadsElsewhere(Hotline hotline) {
        var what = Difference.LEADS_ELSEWHERE;
        return drifts.unsettled(hotline)
                .chain(
                        known -> {
                            var isNew = known.stream().noneMatch(it -> it.is(what));
                            if (isNew || hotline.progress().isSettled()) {
                                hotline.progress().want(clock.instant());
                                hotline.progress().fail(what.word(), true);
                            }
                            return isNew
                                    ? drifts.found(hotline, what, hotline.driftRule(), null)
                                            .chain(
                                                    () ->
                                                            settlement.delayed(
                                                                    hotline, what.word(), false))
                                    : Uni.createFrom().voidItem();
                        });
    }

    private Uni<Integer> done(Hotline hotline, List<Deed> deeds) {
        if (hotline.progress().waitsForSomebody()) {
            // It led elsewhere, and leads here again.
            hotline.progress().settle(hotline.progress().revision());
        }
        return drifts.unsettled(hotline)
                .chain(
                        known -> {
                            // What the restored books say of a difference is not of now.
                            var waiting = hotline.believesOvh() ? List.<Known>of() : known;
                            var fresh =
                                    deeds.stream().filter(it -> !isWaited(it, waiting)).toList();
                            return drifts.settle(hotline, waited(deeds, waiting))
                                    .chain(() -> InTurn.each(fresh, it -> done(hotline, it)))
                                    .chain(() -> told(hotline, fresh))
                                    .replaceWith(
                                            Math.toIntExact(
                                                    fresh.stream()
                                                            .filter(it -> !it.leaves())
                                                            .count()));
                        });
    }

    /** What is being put right, and what is left as it is, is not begun again at once: nobody shall hear of it each minute. */
    private boolean isWaited(Deed deed, List<Known> known) {
        var since = clock.instant().minus(config.every());
        return known.stream()
                .filter(it -> it.is(deed.what()))
                .anyMatch(it -> deed.leaves() || it.foundAt().isAfter(since));
    }

    private List<Difference> waited(List<Deed> deeds, List<Known> known) {
        return deeds.stream().filter(it -> isWaited(it, known)).map(Deed::what).toList();
    }

    private Uni<Void> done(Hotline hotline, Deed deed) {
        return drifts.found(
                        hotline, deed.what(), deed.rule(), deed.accepts() ? clock.instant() : null)
                .chain(() -> deed.work().get());
    }

    private Uni<Void> told(Hotline hotline, List<Deed> deeds) {
        return deeds.stream().anyMatch(Deed::repairs)
                ? ledger.note(hotline, By.itself(Actor.Kind.OVH), ChangeKind.DRIFT_REPAIRED)
                : Uni.createFrom().voidItem();
    }
}
