package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.shift.Beginnings;
import io.switchboard.forwarding.shift.NewShift;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftLedger;
import io.switchboard.forwarding.shift.ShiftRepository;
import io.switchboard.forwarding.volunteer.Volunteer;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Begins what the rota says. Each occurrence becomes a row among the shifts, one that begins or one that notes that nobody came, and the
 * database lets it become one only once: whoever looks, and however often.
 */
@Singleton
class PlannedBeginnings implements Beginnings {

    /** What was missed before is nobody's concern any more. */
    static final Duration LOOK_BACK = Duration.ofHours(48);

    private final Timetables timetables;
    private final Records records;
    private final VolunteerRepository volunteers;
    private final ShiftRepository shifts;
    private final ShiftLedger ledger;
    private final RotaNews news;

    PlannedBeginnings(
            Timetables timetables,
            Records records,
            VolunteerRepository volunteers,
            ShiftRepository shifts,
            ShiftLedger ledger,
            RotaNews news) {
        this.timetables = timetables;
        this.records = records;
        this.volunteers = volunteers;
        this.shifts = shifts;
        this.ledger = ledger;
        this.news = news;
    }

    @Override
    public Uni<Void> due(Hotline hotline, Instant now) {
        return hotline.isRetired()
                ? Uni.createFrom().voidItem()
                : timetables
                        .of(hotline)
                        .map(timetable -> begun(timetable, now))
                        .chain(begun -> unknown(hotline, begun))
                        .chain(due -> settle(hotline, due, now));
    }

    /** Who was to come and could not is told of only when nobody else began. */
    private Uni<Void> settle(Hotline hotline, List<Occurrence> due, Instant now) {
        var parts = due.stream().collect(Collectors.partitioningBy(it -> goesOn(it, now)));
        return InTurn.each(parts.get(true), it -> begin(hotline, it))
                .chain(() -> InTurn.each(parts.get(false), it -> miss(hotline, it, now)));
    }

    /** What has begun by now, and not too long ago. */
    static List<Occurrence> begun(Timetable timetable, Instant now) {
        return timetable.beginning(now.minus(LOOK_BACK), now.plusNanos(1));
    }

    private Uni<List<Occurrence>> unknown(Hotline hotline, List<Occurrence> begun) {
        if (begun.isEmpty()) {
            return Uni.createFrom().item(begun);
        }
        var days = begun.stream().map(it -> it.key().date()).sorted().toList();
        return records.of(hotline, days.getFirst(), days.getLast())
                .map(known -> begun.stream().filter(it -> !known.containsKey(it.key())).toList());
    }

    private static boolean goesOn(Occurrence occurrence, Instant now) {
        return occurrence.isAttended() && occurrence.span().contains(now);
    }

    private Uni<Void> begin(Hotline hotline, Occurrence occurrence) {
        return volunteers
                .findById(occurrence.volunteer())
                .call(volunteer -> makeRoom(hotline, volunteer, occurrence.span().start()))
                .chain(
                        volunteer ->
                                ledger.begin(
                                        hotline,
                                        shift(volunteer, occurrence),
                                        By.itself(Actor.Kind.ROTA),
                                        ChangeKind.ROTA_STARTED));
    }

    /** The plan wins: on a queue that is full, who began by hand and answers longest gives their place. */
    private Uni<Void> makeRoom(Hotline hotline, Volunteer volunteer, Instant start) {
        var several = hotline.rules().several();
        return several == 1
                ? Uni.createFrom().voidItem()
                : shifts.underWay(hotline.id())
                        .chain(
                                answering ->
                                        makeRoom(
                                                hotline,
                                                staying(answering, volunteer, start),
                                                several));
    }

    private Uni<Void> makeRoom(Hotline hotline, List<Shift> staying, int several) {
        var leaving =
                staying.stream()
                        .filter(it -> !it.isPlanned())
                        .limit(Math.max(0, staying.size() - several + 1))
                        .map(Shift::id)
                        .toList();
        return leaving.isEmpty()
                ? Uni.createFrom().voidItem()
                : ledger.end(hotline, leaving, By.itself(Actor.Kind.ROTA), ChangeKind.LEFT);
    }

    /** Those who neither end now nor become the planned shift, those first who answer longest. */
    private static List<Shift> staying(List<Shift> answering, Volunteer volunteer, Instant start) {
        return answering.stream()
                .filter(it -> !volunteer.phoneHash().equals(it.phoneHash()))
                .filter(it -> it.until().filter(until -> !until.isAfter(start)).isEmpty())
                .sorted(Comparator.comparing(Shift::startedAt))
                .toList();
    }

    private static NewShift shift(Volunteer volunteer, Occurrence occurrence) {
        return new NewShift(
                volunteer.id(),
                volunteer.name(),
                volunteer.phone(),
                volunteer.phoneHash(),
                null,
                occurrence.span().end(),
                occurrence.key().planned(),
                occurrence.key().date(),
                false);
    }

    private Uni<Void> miss(Hotline hotline, Occurrence occurrence, Instant now) {
        var key = occurrence.key();
        var span = occurrence.span();
        return shifts.persist(Shift.missed(hotline.id(), key.planned(), key.date(), now))
                .chain(() -> records.isAnswered(hotline, span.start(), span.end()))
                .chain(
                        answered ->
                                answered
                                        ? Uni.createFrom().voidItem()
                                        : news.unattended(hotline, why(occurrence), span));
    }

    private static Why why(Occurrence occurrence) {
        return occurrence.isAttended() ? Why.MISSED : Why.DECLINED;
    }
}
