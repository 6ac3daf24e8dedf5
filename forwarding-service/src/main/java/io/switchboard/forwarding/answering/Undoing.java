package io.switchboard.forwarding.answering;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.UndoChange;
import io.switchboard.contracts.hotline.link.MailedChange;
import io.switchboard.forwarding.answering.ShiftRefused.NotUndoable;
import io.switchboard.forwarding.answering.ShiftRefused.UnknownChange;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.shift.Change;
import io.switchboard.forwarding.shift.ChangeRepository;
import io.switchboard.forwarding.shift.ShiftLedger;
import io.switchboard.forwarding.shift.UndoLinks;
import io.switchboard.forwarding.shift.UndoLinks.Target;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes the latest change of a hotline back: each method is one transaction. Pressed twice, the answer is the same. */
@ApplicationScoped
class Undoing {

    private final HeldHotlines held;
    private final HotlineRepository hotlines;
    private final ChangeRepository changes;
    private final ShiftLedger ledger;
    private final UndoLinks links;
    private final ChangeQuotas quotas;
    private final ChangeViews views;
    private final Clock clock;

    Undoing(
            HeldHotlines held,
            HotlineRepository hotlines,
            ChangeRepository changes,
            ShiftLedger ledger,
            UndoLinks links,
            ChangeQuotas quotas,
            ChangeViews views,
            Clock clock) {
        this.held = held;
        this.hotlines = hotlines;
        this.changes = changes;
        this.ledger = ledger;
        this.links = links;
        this.quotas = quotas;
        this.views = views;
        this.clock = clock;
    }

    /** Tells which hotline it was. Fails with {@link UnknownChange} or {@link NotUndoable}. */
    @WithTransaction
    Uni<UUID> undo(UndoChange wish) {
        return held.hold(wish.operator(), wish.hotline())
                .call(
                        admitted ->
                                of(admitted.hotline(), wish.change())
                                        .chain(it -> undo(admitted.hotline(), it, admitted.by())))
                .map(it -> it.hotline().id());
    }

    /** By the link of a mail. Tells which hotline it was. Fails with {@link UnknownLink} or {@link NotUndoable}. */
    @WithTransaction
    Uni<UUID> undo(Secret secret) {
        return followed(secret)
                .chain(
                        target ->
                                hotlines.toChange(target.hotline())
                                        .invoke(Undoing::refuseRetired)
                                        .call(it -> undo(it, target)))
                .map(Hotline::id);
    }

    private Uni<Void> undo(Hotline hotline, Target target) {
        return of(hotline, target.change())
                .chain(it -> undo(hotline, it, By.itself(Actor.Kind.MAIL)));
    }

    /** What the link of a mail takes back. */
    @WithSession
    Uni<MailedChange> show(Secret secret) {
        return followed(secret)
                .chain(
                        target ->
                                hotlines.findById(target.hotline())
                                        .invoke(Undoing::refuseRetired)
                                        .chain(it -> show(it, target)));
    }

    private Uni<MailedChange> show(Hotline hotline, Target target) {
        return of(hotline, target.change()).chain(it -> show(hotline, it));
    }

    private Uni<MailedChange> show(Hotline hotline, Change change) {
        return ledger.isUndoable(hotline, change)
                .map(
                        undoable ->
                                new MailedChange(
                                        hotline.slug(),
                                        hotline.rules().name(),
                                        views.of(change, true, undoable),
                                        change.isUndone(),
                                        hotline.zone()));
    }

    private Uni<Target> followed(Secret secret) {
        return links.follow(secret).map(it -> it.orElseThrow(UnknownLink::new));
    }

    private static void refuseRetired(Hotline hotline) {
        if (hotline.isRetired()) {
            throw new UnknownLink();
        }
    }

    private Uni<Change> of(Hotline hotline, UUID change) {
        return changes.find("id = ?1 and hotlineId = ?2", change, hotline.id())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(UnknownChange::new);
    }

    private Uni<Void> undo(Hotline hotline, Change change, By by) {
        return change.isUndone()
                ? unlessAnotherCame(hotline, change)
                : ledger.isUndoable(hotline, change)
                        .invoke(
                                undoable -> {
                                    if (!undoable) {
                                        throw new NotUndoable();
                                    }
                                })
                        .chain(() -> quotas.check(hotline.id(), by, clock.instant()))
                        .chain(() -> ledger.undo(hotline, change, by));
    }

    private Uni<Void> unlessAnotherCame(Hotline hotline, Change undone) {
        return changes.latest(hotline.id())
                .invoke(
                        latest -> {
                            if (!latest.undoes().filter(undone.id()::equals).isPresent()) {
                                throw new NotUndoable();
                            }
                        })
                .replaceWithVoid();
    }
}
