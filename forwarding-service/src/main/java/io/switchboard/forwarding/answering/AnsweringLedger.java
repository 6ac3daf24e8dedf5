package io.switchboard.forwarding.answering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.StopHotline;
import io.switchboard.forwarding.answering.ShiftRefused.ChangedMeanwhile;
import io.switchboard.forwarding.answering.ShiftRefused.TooManyAnswer;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.shift.ChangeRepository;
import io.switchboard.forwarding.shift.NewShift;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftLedger;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What people wish of who answers: each method is one transaction that holds the hotline's row, so that of two at the same moment one comes
 * after the other, and tells which hotline it was.
 */
@ApplicationScoped
class AnsweringLedger {

    private final HeldHotlines held;
    private final HotlineRepository hotlines;
    private final ShiftRepository shifts;
    private final ChangeRepository changes;
    private final ShiftLedger ledger;
    private final Candidates candidates;
    private final ChangeQuotas quotas;
    private final Clock clock;

    AnsweringLedger(
            HeldHotlines held,
            HotlineRepository hotlines,
            ShiftRepository shifts,
            ChangeRepository changes,
            ShiftLedger ledger,
            Candidates candidates,
            ChangeQuotas quotas,
            Clock clock) {
        this.held = held;
        this.hotlines = hotlines;
        this.shifts = shifts;
        this.changes = changes;
        this.ledger = ledger;
        this.candidates = candidates;
        this.quotas = quotas;
        this.clock = clock;
    }

    @WithTransaction
    Uni<UUID> answer(AnswerHotline wish) {
        return held.hold(wish.operator(), wish.hotline())
                .call(
                        admitted ->
                                candidates
                                        .of(wish, admitted)
                                        .chain(candidate -> answer(admitted, candidate, wish)))
                .map(it -> it.hotline().id());
    }

    private Uni<Void> answer(Admitted admitted, NewShift candidate, AnswerHotline wish) {
        return shifts.underWay(admitted.hotline().id())
                .chain(
                        underWay ->
                                same(candidate, underWay)
                                        .map(it -> goOn(admitted, it, candidate))
                                        .orElseGet(
                                                () -> begin(admitted, candidate, underWay, wish)));
    }

    /** Whose shift it is already, so that no more than its end can be another; others may have to go, though. */
    private static Optional<Shift> same(NewShift candidate, List<Shift> underWay) {
        return candidate.instead() && underWay.size() > 1
                ? Optional.empty()
                : underWay.stream()
                        .filter(it -> candidate.phoneHash().equals(it.phoneHash()))
                        .filter(
                                it ->
                                        it.conference()
                                                .equals(
                                                        Optional.ofNullable(
                                                                candidate.conference())))
                        .findFirst();
    }

    private Uni<Void> goOn(Admitted admitted, Shift shift, NewShift candidate) {
        return shift.until().equals(Optional.ofNullable(candidate.until()))
                ? Uni.createFrom().voidItem()
                : quotas.check(shift.hotline(), admitted.by(), clock.instant())
                        .chain(
                                () ->
                                        ledger.endAt(
                                                admitted.hotline(),
                                                shift,
                                                candidate.until(),
                                                admitted.by()));
    }

    private Uni<Void> begin(
            Admitted admitted, NewShift candidate, List<Shift> underWay, AnswerHotline wish) {
        var hotline = admitted.hotline();
        var alone = hotline.rules().several() == 1 || candidate.instead();
        if (!alone && underWay.size() >= hotline.rules().several()) {
            throw new TooManyAnswer();
        }
        var kind =
                underWay.isEmpty()
                        ? ChangeKind.STARTED
                        : alone ? ChangeKind.CHANGED : ChangeKind.JOINED;
        // Who joins takes nobody's place.
        var unseen = alone ? refuseUnseen(admitted, wish.seen()) : Uni.createFrom().voidItem();
        return unseen.chain(() -> quotas.check(hotline.id(), admitted.by(), clock.instant()))
                .chain(() -> ledger.begin(hotline, candidate, admitted.by(), kind));
    }

    private Uni<Void> refuseUnseen(Admitted admitted, Long seen) {
        var hotline = admitted.hotline();
        return seen == null || seen >= hotline.progress().revision()
                ? Uni.createFrom().voidItem()
                : changes.since(hotline.id(), seen)
                        .invoke(
                                since -> {
                                    if (since.stream().anyMatch(it -> !it.isBy(admitted.by()))) {
                                        throw new ChangedMeanwhile();
                                    }
                                })
                        .replaceWithVoid();
    }

    @WithTransaction
    Uni<UUID> stop(StopHotline wish) {
        return held.hold(wish.operator(), wish.hotline())
                .call(admitted -> stop(admitted, wish.shift()))
                .map(it -> it.hotline().id());
    }

    private Uni<Void> stop(Admitted admitted, UUID shift) {
        return shifts.underWay(admitted.hotline().id())
                .chain(
                        underWay -> {
                            var ending =
                                    underWay.stream()
                                            .map(Shift::id)
                                            .filter(it -> shift == null || it.equals(shift))
                                            .toList();
                            var kind =
                                    ending.size() == underWay.size()
                                            ? ChangeKind.STOPPED
                                            : ChangeKind.LEFT;
                            return ledger.end(admitted.hotline(), ending, admitted.by(), kind);
                        });
    }

    @WithTransaction
    Uni<UUID> retry(HotlineKey key) {
        return held.hold(key.operator(), key.hotline())
                .map(Admitted::hotline)
                .invoke(it -> it.progress().tryAgain())
                .map(Hotline::id)
                .call(it -> hotlines.dueIn(it, Duration.ZERO));
    }

    @WithTransaction
    Uni<UUID> giveUp(HotlineKey key) {
        return held.hold(key.operator(), key.hotline())
                .call(it -> ledger.giveUp(it.hotline(), it.by()))
                .map(it -> it.hotline().id());
    }
}
