package io.switchboard.forwarding.reminder;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.ShiftReminderDue;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.reminder.Reminders.Reminded;
import io.switchboard.forwarding.rota.Occurrence;
import io.switchboard.forwarding.rota.Timetable;
import io.switchboard.forwarding.rota.Timetables;
import io.switchboard.forwarding.volunteer.Volunteer;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import io.switchboard.platform.messaging.Outbox;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Has volunteers reminded, each once: that they were, and the event that has them reminded, commit together. */
@ApplicationScoped
class ReminderLedger {

    /** What is planned only when its reminder would have been due is told of at once, unless it begins sooner than this. */
    private static final Duration TOO_LATE = Duration.ofMinutes(30);

    private final HotlineRepository hotlines;
    private final Timetables timetables;
    private final VolunteerRepository volunteers;
    private final Reminders reminders;
    private final Outbox outbox;
    private final Sealer sealer;

    ReminderLedger(
            HotlineRepository hotlines,
            Timetables timetables,
            VolunteerRepository volunteers,
            Reminders reminders,
            Outbox outbox,
            Sealer sealer) {
        this.hotlines = hotlines;
        this.timetables = timetables;
        this.volunteers = volunteers;
        this.reminders = reminders;
        this.outbox = outbox;
        this.sealer = sealer;
    }

    /** Hotlines that remind. */
    @WithSession
    Uni<List<UUID>> reminding() {
        return hotlines.all()
                .map(
                        all ->
                                all.stream()
                                        .filter(it -> it.rules().reminder().isPositive())
                                        .map(Hotline::id)
                                        .toList());
    }

    /** How many were. */
    @WithTransaction
    Uni<Integer> remind(UUID id, Instant now) {
        return hotlines.findById(id)
                .chain(
                        hotline ->
                                due(hotline, now)
                                        .chain(
                                                due ->
                                                        due.isEmpty()
                                                                ? Uni.createFrom().item(0)
                                                                : remind(hotline, due, now)));
    }

    private Uni<List<Occurrence>> due(Hotline hotline, Instant now) {
        return timetables
                .of(hotline)
                .map(timetable -> due(timetable, hotline.rules().reminder(), now))
                .chain(
                        due ->
                                due.isEmpty()
                                        ? Uni.createFrom().item(due)
                                        : reminders
                                                .since(hotline, due.getFirst().key().date())
                                                .map(
                                                        known ->
                                                                due.stream()
                                                                        .filter(
                                                                                it ->
                                                                                        !known
                                                                                                .contains(
                                                                                                        Reminded
                                                                                                                .of(
                                                                                                                        it)))
                                                                        .toList()));
    }

    /** What begins soon enough, and is to be told of. */
    static List<Occurrence> due(Timetable timetable, Duration before, Instant now) {
        return timetable.beginning(now.plusNanos(1), now.plus(before).plusNanos(1)).stream()
                .filter(Occurrence::isAttended)
                .filter(it -> isInTime(timetable, it, before, now))
                .toList();
    }

    private static boolean isInTime(
            Timetable timetable, Occurrence one, Duration before, Instant now) {
        var planned = timetable.plan(one.key().planned()).orElseThrow().since();
        return !planned.isAfter(one.span().start().minus(before))
                || one.span().start().isAfter(now.plus(TOO_LATE));
    }

    private Uni<Integer> remind(Hotline hotline, List<Occurrence> due, Instant now) {
        return hotlines.toChange(hotline.id())
                .chain(
                        () ->
                                Multi.createFrom()
                                        .iterable(due)
                                        .onItem()
                                        .transformToUniAndConcatenate(
                                                it -> remind(hotline, it, now))
                                        .collect()
                                        .asList())
                .map(done -> Math.toIntExact(done.stream().filter(it -> it).count()));
    }

    private Uni<Boolean> remind(Hotline hotline, Occurrence occurrence, Instant now) {
        return volunteers
                .findById(occurrence.volunteer())
                .chain(
                        volunteer ->
                                volunteer.address().isEmpty()
                                        ? Uni.createFrom().item(false)
                                        : remind(hotline, occurrence, volunteer, now));
    }

    private Uni<Boolean> remind(
            Hotline hotline, Occurrence occurrence, Volunteer volunteer, Instant now) {
        var secret = Secret.random();
        return reminders
                .add(Reminded.of(occurrence), secret, now)
                .call(
                        isNew ->
                                isNew
                                        ? tell(
                                                hotline,
                                                event(hotline, occurrence, volunteer, secret))
                                        : Uni.createFrom().voidItem());
    }

    private ShiftReminderDue event(
            Hotline hotline, Occurrence occurrence, Volunteer volunteer, Secret secret) {
        return new ShiftReminderDue(
                hotline.reference(),
                occurrence.key().planned(),
                occurrence.key().date(),
                volunteer.address().orElseThrow(),
                volunteer.name(),
                occurrence.span().start(),
                occurrence.span().end(),
                sealer.seal(Ring.LINK, SealedField.SHIFT_SECRET, secret.text()),
                hotline.rules().language(),
                hotline.zone());
    }

    private Uni<Void> tell(Hotline hotline, ShiftReminderDue due) {
        return outbox.append(
                ForwardingEvent.TOPIC, hotline.id(), hotline.progress().revision(), due);
    }
}
