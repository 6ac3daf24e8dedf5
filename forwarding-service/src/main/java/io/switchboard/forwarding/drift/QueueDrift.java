package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftRepository;
import io.switchboard.forwarding.steering.QueueAgent;
import io.switchboard.forwarding.steering.QueueOpening;
import io.switchboard.forwarding.steering.QueueRows;
import io.switchboard.forwarding.way.Comparisons;
import io.switchboard.forwarding.way.Sight;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** What somebody has changed of a queue. While nobody answers it, who is logged in makes no difference: it is closed. */
@Singleton
class QueueDrift {

    private final ShiftRepository shifts;
    private final QueueRows rows;
    private final Comparisons comparisons;
    private final Acceptance acceptance;
    private final Phones phones;

    QueueDrift(
            ShiftRepository shifts,
            QueueRows rows,
            Comparisons comparisons,
            Acceptance acceptance,
            Phones phones) {
        this.shifts = shifts;
        this.rows = rows;
        this.comparisons = comparisons;
        this.acceptance = acceptance;
        this.phones = phones;
    }

    Uni<List<Deed>> of(Hotline hotline, Sight.OfQueue queue) {
        return shifts.underWay(hotline.id())
                .chain(
                        underWay ->
                                rows.agents(hotline.id())
                                        .chain(
                                                agents ->
                                                        rows.openings(hotline.id())
                                                                .map(
                                                                        openings ->
                                                                                new QueueSide(
                                                                                        queue,
                                                                                        comparisons
                                                                                                .of(
                                                                                                        hotline,
                                                                                                        underWay),
                                                                                        underWay,
                                                                                        agents,
                                                                                        openings,
                                                                                        phones))))
                .chain(side -> of(hotline, side));
    }

    private Uni<List<Deed>> of(Hotline hotline, QueueSide side) {
        var deeds = new ArrayList<Deed>();
        if (hotline.believesOvh() && !side.unknownOpeningsOfNow().isEmpty()) {
            believe(hotline, side, deeds);
        } else {
            if (side.should().isAnswered()) {
                followRule(hotline, side, deeds);
            }
            unknownOpenings(hotline, side, deeds);
        }
        if (!side.should().isUnansweredRight(side.queue())) {
            deeds.add(Unanswering.repair(hotline));
        }
        return side.should().isAnswered()
                ? Uni.createFrom().item(deeds)
                : noted(hotline, side.outdated()).replaceWith(deeds);
    }

    /** It was opened after what our books know: so that opening is ours, and those answer whose phones ring. */
    private void believe(Hotline hotline, QueueSide side, List<Deed> deeds) {
        deeds.add(
                Deed.accept(
                        Difference.OPENING_UNKNOWN,
                        () ->
                                forget(side)
                                        .chain(() -> kept(hotline, side.unknownOpeningsOfNow()))));
        acceptAgents(hotline, side, deeds);
    }

    private void followRule(Hotline hotline, QueueSide side, List<Deed> deeds) {
        if (hotline.driftRule() == DriftRule.REPAIR) {
            repair(hotline, side, deeds);
        } else {
            accept(hotline, side, deeds);
        }
    }

    private void repair(Hotline hotline, QueueSide side, List<Deed> deeds) {
        repair(hotline, Difference.AGENT_MISSING, side.missingAgents(), deeds);
        repair(hotline, Difference.AGENT_AVAILABLE, side.strangers(), deeds);
        if (!side.missingOpenings().isEmpty()) {
            deeds.add(Deed.repair(Difference.OPENING_MISSING, () -> forget(side)));
        }
    }

    private void repair(
            Hotline hotline, Difference what, List<QueueAgent> agents, List<Deed> deeds) {
        if (!agents.isEmpty()) {
            deeds.add(Deed.repair(what, () -> noted(hotline, agents)));
        }
    }

    /** A queue that was closed is answered by nobody; in an open one those answer whose phones ring. */
    private void accept(Hotline hotline, QueueSide side, List<Deed> deeds) {
        if (!side.missingOpenings().isEmpty()) {
            var all = side.underWay().stream().map(Shift::id).toList();
            deeds.add(
                    Deed.accept(
                            Difference.OPENING_MISSING,
                            () -> forget(side).chain(() -> acceptance.ends(hotline, all))));
            return;
        }
        acceptAgents(hotline, side, deeds);
    }

    private void acceptAgents(Hotline hotline, QueueSide side, List<Deed> deeds) {
        var joining = joining(hotline, side);
        if (!side.missingAgents().isEmpty()) {
            deeds.add(
                    Deed.accept(
                            Difference.AGENT_MISSING,
                            () -> endingUnlessReplaced(hotline, side, joining)));
        }
        if (!joining.isEmpty()) {
            deeds.add(
                    Deed.accept(Difference.AGENT_AVAILABLE, () -> joined(hotline, side, joining)));
        }
        if (side.strangers().size() > joining.size()) {
            repair(hotline, Difference.AGENT_AVAILABLE, side.strangers(), deeds);
        }
    }

    /** As many as may answer at once, of those who could have been typed here. */
    private List<PhoneNumber> joining(Hotline hotline, QueueSide side) {
        var several = hotline.rules().several();
        var stay = side.underWay().size() - side.missingAgents().size();
        return side.strangers().stream()
                .map(it -> phones.open(it.phone()))
                .filter(it -> acceptance.mayAnswer(it, hotline))
                .limit(several == 1 ? 1 : Math.max(0, several - stay))
                .toList();
    }

    /** Where one answers at a time, whoever joins ends the others. */
    private Uni<Void> endingUnlessReplaced(
            Hotline hotline, QueueSide side, List<PhoneNumber> joining) {
        var isReplaced = hotline.rules().several() == 1 && !joining.isEmpty();
        var silent = side.missingAgents();
        return noted(hotline, silent)
                .chain(
                        () ->
                                isReplaced
                                        ? Uni.createFrom().voidItem()
                                        : acceptance.ends(hotline, side.shiftsOf(silent)));
    }

    private Uni<Void> joined(Hotline hotline, QueueSide side, List<PhoneNumber> joining) {
        return noted(hotline, side.strangers())
                .chain(() -> InTurn.each(joining, it -> acceptance.joins(hotline, it)));
    }

    /** They may be somebody else's; under the stricter rule they are not left, since callers would wait in vain. */
    private void unknownOpenings(Hotline hotline, QueueSide side, List<Deed> deeds) {
        var unknown = side.unknownOpenings();
        if (unknown.isEmpty()) {
            return;
        }
        deeds.add(
                hotline.driftRule() == DriftRule.ACCEPT
                        ? Deed.leave(Difference.OPENING_UNKNOWN)
                        : Deed.repair(Difference.OPENING_UNKNOWN, () -> kept(hotline, unknown)));
    }

    private Uni<Void> kept(Hotline hotline, List<QueueOpening> openings) {
        return InTurn.each(openings, it -> rows.keep(hotline.id(), it));
    }

    private Uni<Void> forget(QueueSide side) {
        return InTurn.each(side.missingOpenings(), it -> rows.forgetOpening(it.id()));
    }

    private Uni<Void> noted(Hotline hotline, List<QueueAgent> agents) {
        return InTurn.each(agents, it -> rows.keep(hotline.id(), it));
    }
}
