package io.switchboard.forwarding.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.platform.messaging.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What became of changes at OVH, told to the group. To be used inside a transaction that holds the hotline's row. */
@Singleton
public class Settlement {

    private final ShiftRepository shifts;
    private final ChangeRepository changes;
    private final UndoLinks undoLinks;
    private final Outbox outbox;
    private final Clock clock;

    Settlement(
            ShiftRepository shifts,
            ChangeRepository changes,
            UndoLinks undoLinks,
            Outbox outbox,
            Clock clock) {
        this.shifts = shifts;
        this.changes = changes;
        this.undoLinks = undoLinks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** OVH has all that was wanted: the latest change is done, those before it came to nothing and are told to nobody. */
    public Uni<Void> done(Hotline hotline) {
        return changes.pending(hotline.id())
                .chain(
                        pending ->
                                pending.isEmpty()
                                        ? Uni.createFrom().voidItem()
                                        : done(hotline, pending));
    }

    private Uni<Void> done(Hotline hotline, List<Change> pending) {
        var now = clock.instant();
        var latest = pending.getLast();
        pending.subList(0, pending.size() - 1).forEach(it -> it.superseded(now));
        latest.done(now);
        // Who answered before all of them is who callers have reached until now.
        var before = pending.getFirst().from().orElse(null);
        return shifts.underWay(hotline.id())
                .chain(
                        underWay ->
                                undo(latest, underWay, now)
                                        .chain(
                                                undo ->
                                                        tell(
                                                                hotline,
                                                                changed(
                                                                        hotline,
                                                                        latest,
                                                                        before,
                                                                        underWay.size(),
                                                                        undo,
                                                                        now))));
    }

    private Uni<Sealed> undo(Change change, List<Shift> underWay, Instant now) {
        return new Restorable(change, underWay).is(change, now)
                ? undoLinks.make(change.id())
                : Uni.createFrom().nullItem();
    }

    private static ForwardingChanged changed(
            Hotline hotline, Change it, Sealed before, int answering, Sealed undo, Instant now) {
        return new ForwardingChanged(
                hotline.reference(),
                it.id(),
                it.kind(),
                before,
                it.to().orElse(null),
                it.byKind(),
                it.byText().orElse(null),
                it.wantedAt(),
                now,
                it.until().orElse(null),
                answering,
                undo,
                hotline.notices());
    }

    /**
     * OVH has not done what was wanted: told once for each change.
     *
     * @param goesOn whether it is tried again by itself
     */
    public Uni<Void> delayed(Hotline hotline, String reason, boolean goesOn) {
        return changes.latest(hotline.id())
                .chain(
                        latest -> {
                            if (latest == null || latest.isDelayTold()) {
                                return Uni.createFrom().voidItem();
                            }
                            latest.delayTold();
                            return tell(
                                    hotline,
                                    new ForwardingDelayed(
                                            hotline.reference(),
                                            latest.id(),
                                            latest.kind(),
                                            latest.to().orElse(null),
                                            reason,
                                            goesOn,
                                            hotline.progress()
                                                    .pendingSince()
                                                    .orElse(latest.wantedAt()),
                                            hotline.notices()));
                        });
    }

    private Uni<Void> tell(Hotline hotline, ForwardingEvent event) {
        return outbox.append(
                ForwardingEvent.TOPIC, hotline.id(), hotline.progress().revision(), event);
    }
}
