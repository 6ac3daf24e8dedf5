package io.switchboard.forwarding.answering;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.ChangeView;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.HotlineView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.OperatorKey;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.shift.Change;
import io.switchboard.forwarding.shift.ChangeRepository;
import io.switchboard.forwarding.shift.ShiftLedger;
import io.switchboard.forwarding.volunteer.VolunteerViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Hotlines, as those see them who may operate them. Writes when a link was used last, so each is a transaction. */
@ApplicationScoped
class HotlineViews {

    private static final int CHANGES = 20;

    private final Operators operators;
    private final HotlineSummaries summaries;
    private final ChangeRepository changes;
    private final ChangeViews changeViews;
    private final ShiftLedger ledger;
    private final VolunteerViews volunteers;
    private final RecentDrift drift;
    private final Clock clock;

    HotlineViews(
            Operators operators,
            HotlineSummaries summaries,
            ChangeRepository changes,
            ChangeViews changeViews,
            ShiftLedger ledger,
            VolunteerViews volunteers,
            RecentDrift drift,
            Clock clock) {
        this.operators = operators;
        this.summaries = summaries;
        this.changes = changes;
        this.changeViews = changeViews;
        this.ledger = ledger;
        this.volunteers = volunteers;
        this.drift = drift;
        this.clock = clock;
    }

    @WithTransaction
    Uni<List<HotlineSummary>> list(OperatorKey who) {
        return operators.operated(who.operator()).chain(summaries::of);
    }

    @WithTransaction
    Uni<HotlineView> show(HotlineKey key) {
        return show(key.operator(), key.hotline());
    }

    @WithTransaction
    Uni<HotlineView> show(Operator operator, String slug) {
        return operators.admit(operator, slug).chain(this::view);
    }

    /** One after the other: all of it is asked in one session. */
    private Uni<HotlineView> view(Admitted admitted) {
        return summaries
                .of(admitted.hotline())
                .chain(summary -> changes(admitted).chain(it -> view(admitted, summary, it)));
    }

    private Uni<HotlineView> view(
            Admitted admitted, HotlineSummary summary, List<ChangeView> changed) {
        var hotline = admitted.hotline();
        return drift.of(hotline, clock.instant())
                .chain(
                        drifted ->
                                volunteers
                                        .masked(hotline)
                                        .map(
                                                known ->
                                                        new HotlineView(
                                                                summary,
                                                                hotline.progress().revision(),
                                                                hotline.rules().several(),
                                                                admitted.knownOnly(),
                                                                admitted.mayManage(),
                                                                hotline.rules().unansweredKind(),
                                                                hotline.rules().countries(),
                                                                drifted.orElse(null),
                                                                known,
                                                                changed)));
    }

    private Uni<List<ChangeView>> changes(Admitted admitted) {
        var hotline = admitted.hotline();
        return changes.latest(hotline.id(), CHANGES)
                .chain(
                        latest ->
                                latest.isEmpty()
                                        ? Uni.createFrom().item(List.of())
                                        : ledger.isUndoable(hotline, latest.getFirst())
                                                .map(it -> views(latest, admitted, it)));
    }

    private List<ChangeView> views(List<Change> latest, Admitted admitted, boolean undoable) {
        return latest.stream()
                .map(
                        it ->
                                changeViews.of(
                                        it,
                                        admitted.mayManage(),
                                        undoable && it.equals(latest.getFirst())))
                .toList();
    }
}
