package io.switchboard.forwarding.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.platform.messaging.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who answers, from now on. To be used inside a transaction that holds the hotline's row ({@link HotlineRepository#toChange}); each deed is
 * one change, raises the revision, and is due at once: OVH is asked after the transaction.
 */
@Singleton
public class ShiftLedger {

    private final ShiftRepository shifts;
    private final ChangeRepository changes;
    private final HotlineRepository hotlines;
    private final AnswererTexts texts;
    private final Outbox outbox;
    private final Clock clock;

    ShiftLedger(
            ShiftRepository shifts,
            ChangeRepository changes,
            HotlineRepository hotlines,
            AnswererTexts texts,
            Outbox outbox,
            Clock clock) {
        this.shifts = shifts;
        this.changes = changes;
        this.hotlines = hotlines;
        this.texts = texts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody answers. All others end where one answers at a time or the wish says so; a shift on the same phone ends in any case. */
    public Uni<Void> begin(Hotline hotline, NewShift wish, By by, ChangeKind kind) {
        return shifts.underWay(hotline.id())
                .chain(
                        before ->
                                record(
                                        hotline,
                                        new Deed(
                                                kind,
                                                by,
                                                before,
                                                before.stream()
                                                        .filter(it -> gives(it, wish, hotline))
                                                        .toList(),
                                                List.of(wish),
                                                null)));
    }

    private static boolean gives(Shift shift, NewShift wish, Hotline hotline) {
        return hotline.rules().several() == 1
                || wish.instead()
                || wish.phoneHash().equals(shift.phoneHash());
    }

    /** These answer no more. Where none of them is under way, nothing happens. */
    public Uni<Void> end(Hotline hotline, Collection<UUID> ended, By by, ChangeKind kind) {
        var ids = Set.copyOf(ended);
        return shifts.underWay(hotline.id())
                .chain(
                        before -> {
                            var ending = before.stream().filter(it -> ids.contains(it.id()));
                            var deed = new Deed(kind, by, before, ending.toList(), List.of(), null);
                            return deed.ending().isEmpty()
                                    ? Uni.createFrom().voidItem()
                                    : record(hotline, deed);
                        });
    }

    /** The same phone answers, until another moment: null for until somebody ends it. */
    public Uni<Void> endAt(Hotline hotline, Shift shift, Instant until, By by) {
        return shifts.underWay(hotline.id())
                .chain(
                        before -> {
                            shift.endsAt(until);
                            var text = texts.sealed(List.of(shift));
                            return note(
                                    hotline,
                                    new Change.Wish(
                                            ChangeKind.CHANGED,
                                            by,
                                            text,
                                            text,
                                            ids(before),
                                            until,
                                            null));
                        });
    }

    /** Something was done for which nobody begins or ends. */
    public Uni<Void> note(Hotline hotline, By by, ChangeKind kind) {
        return shifts.underWay(hotline.id())
                .chain(
                        before -> {
                            var text = texts.sealed(before);
                            return note(
                                    hotline,
                                    new Change.Wish(kind, by, text, text, ids(before), null, null));
                        });
    }

    /** Whether it is the latest change and can be taken back. */
    public Uni<Boolean> isUndoable(Hotline hotline, Change change) {
        return shifts.underWay(hotline.id())
                .chain(
                        underWay ->
                                changes.latest(hotline.id())
                                        .map(
                                                latest ->
                                                        new Restorable(latest, underWay)
                                                                .is(change, clock.instant())));
    }

    /** Those answer again who answered before a change. */
    public Uni<Void> undo(Hotline hotline, Change change, By by) {
        change.undone(clock.instant());
        return putBack(hotline, change.shiftsBefore(), by, ChangeKind.UNDONE, change.id());
    }

    /** What OVH has not done is given up: those answer who answered when OVH had all that was wanted. Where nothing is pending, nothing happens. */
    public Uni<Void> giveUp(Hotline hotline, By by) {
        return changes.pending(hotline.id())
                .chain(
                        pending -> {
                            if (pending.isEmpty()) {
                                return Uni.createFrom().voidItem();
                            }
                            pending.forEach(it -> it.givenUp(clock.instant()));
                            var before = pending.getFirst().shiftsBefore();
                            return putBack(hotline, before, by, ChangeKind.GIVEN_UP, null);
                        });
    }

    /**
     * Those answer who answered at some time before, and no others. Phones that are erased meanwhile stay away.
     *
     * @param then their shifts
     * @param undoes the change that this takes back; null for none
     */
    private Uni<Void> putBack(
            Hotline hotline, Collection<UUID> then, By by, ChangeKind kind, UUID undoes) {
        return shifts.underWay(hotline.id())
                .chain(
                        before ->
                                shifts.of(then)
                                        .chain(
                                                wanted ->
                                                        record(
                                                                hotline,
                                                                puttingBack(
                                                                        kind, by, before, wanted,
                                                                        undoes))));
    }

    private Deed puttingBack(
            ChangeKind kind, By by, List<Shift> before, List<Shift> wanted, UUID undoes) {
        var now = clock.instant();
        var stay = Set.copyOf(ids(wanted));
        return new Deed(
                kind,
                by,
                before,
                before.stream().filter(it -> !stay.contains(it.id())).toList(),
                wanted.stream()
                        .filter(it -> !it.isUnderWay())
                        .flatMap(it -> goingOn(it, now).stream())
                        .toList(),
                undoes);
    }

    private static Optional<NewShift> goingOn(Shift shift, Instant now) {
        var again = shift.again(now);
        if (again.filter(it -> it.planned() != null).isPresent()) {
            shift.isNoOccurrence();
        }
        return again;
    }

    private Uni<Void> record(Hotline hotline, Deed deed) {
        var now = clock.instant();
        var begun =
                deed.beginning().stream().map(it -> Shift.begun(hotline.id(), it, now)).toList();
        var from = texts.sealed(deed.ending());
        var to = texts.sealed(begun);
        deed.ending().forEach(it -> it.end(now));
        var until = begun.size() == 1 ? begun.getFirst().until().orElse(null) : null;
        // What stood for an occurrence must have let go of it before.
        return shifts.flush()
                .chain(() -> begun.isEmpty() ? Uni.createFrom().voidItem() : shifts.persist(begun))
                .chain(
                        () ->
                                note(
                                        hotline,
                                        new Change.Wish(
                                                deed.kind(),
                                                deed.by(),
                                                from,
                                                to,
                                                ids(deed.before()),
                                                until,
                                                deed.undoes())))
                .chain(() -> tellIfLeftAlone(hotline, deed, now));
    }

    private Uni<Void> note(Hotline hotline, Change.Wish wish) {
        var now = clock.instant();
        var revision = hotline.progress().want(now);
        return changes.persist(Change.wanted(hotline.id(), revision, wish, now))
                .chain(() -> hotlines.dueIn(hotline.id(), Duration.ZERO));
    }

    /** A planned shift that somebody ends before its time, and nobody answers in its place. */
    private Uni<Void> tellIfLeftAlone(Hotline hotline, Deed deed, Instant now) {
        var isLeft = deed.beginning().isEmpty() && deed.ending().size() == deed.before().size();
        return deed.ending().stream()
                .filter(Shift::isPlanned)
                .flatMap(it -> it.until().stream())
                .filter(it -> isLeft && it.isAfter(now))
                .max(Instant::compareTo)
                .map(
                        until ->
                                outbox.append(
                                        ForwardingEvent.TOPIC,
                                        hotline.id(),
                                        hotline.progress().revision(),
                                        new HotlineUnattended(
                                                hotline.reference(),
                                                HotlineUnattended.Why.ENDED_EARLY,
                                                now,
                                                until,
                                                hotline.notices())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static List<UUID> ids(List<Shift> shifts) {
        return shifts.stream().map(Shift::id).toList();
    }

    /**
     * @param before all that were under way
     * @param ending those of them that end
     */
    private record Deed(
            ChangeKind kind,
            By by,
            List<Shift> before,
            List<Shift> ending,
            List<NewShift> beginning,
            UUID undoes) {}
}
