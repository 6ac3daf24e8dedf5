package io.switchboard.forwarding.reminder;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.link.RemindedShift;
import io.switchboard.forwarding.answering.Declining;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.reminder.Reminders.Led;
import io.switchboard.forwarding.rota.Occurrence;
import io.switchboard.forwarding.rota.Replacements;
import io.switchboard.forwarding.rota.Timetables;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What the link in a reminder does: its volunteer sees their shift, and says that they cannot come. Fails with {@link UnknownLink}. */
@ApplicationScoped
class RemindedShifts implements Declining {

    private final Reminders reminders;
    private final HotlineRepository hotlines;
    private final Timetables timetables;
    private final Replacements replacements;
    private final Clock clock;

    RemindedShifts(
            Reminders reminders,
            HotlineRepository hotlines,
            Timetables timetables,
            Replacements replacements,
            Clock clock) {
        this.reminders = reminders;
        this.hotlines = hotlines;
        this.timetables = timetables;
        this.replacements = replacements;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<RemindedShift> show(Secret secret) {
        return behind(secret)
                .chain(
                        led ->
                                hotlines.findById(led.hotline())
                                        .chain(hotline -> show(hotline, led)));
    }

    /** The same again changes nothing. Fails with {@link ShiftOver} once it has begun. */
    @Override
    @WithTransaction
    public Uni<RemindedShift> decline(Secret secret) {
        return behind(secret)
                .chain(
                        led ->
                                hotlines.toChange(led.hotline())
                                        .chain(hotline -> decline(hotline, led)));
    }

    private Uni<RemindedShift> decline(Hotline hotline, Led led) {
        return occurrence(hotline, led)
                .call(
                        occurrence -> {
                            if (!led.reminded().volunteer().equals(occurrence.volunteer())) {
                                return Uni.createFrom().voidItem();
                            }
                            if (!clock.instant().isBefore(occurrence.span().start())) {
                                throw new ShiftOver();
                            }
                            return replacements.decline(hotline, occurrence.key());
                        })
                .chain(() -> show(hotline, led));
    }

    private Uni<Led> behind(Secret secret) {
        return reminders.behind(secret).map(led -> led.orElseThrow(UnknownLink::new));
    }

    private Uni<RemindedShift> show(Hotline hotline, Led led) {
        return occurrence(hotline, led).map(it -> view(hotline, it, led));
    }

    /** One that is planned no more leads nowhere. */
    private Uni<Occurrence> occurrence(Hotline hotline, Led led) {
        if (hotline.isRetired()) {
            throw new UnknownLink();
        }
        return timetables
                .of(hotline)
                .map(timetable -> timetable.find(led.reminded().occurrence()))
                .map(it -> it.orElseThrow(UnknownLink::new));
    }

    private static RemindedShift view(Hotline hotline, Occurrence occurrence, Led led) {
        return new RemindedShift(
                hotline.slug(),
                hotline.rules().name(),
                occurrence.span().start(),
                occurrence.span().end(),
                !led.reminded().volunteer().equals(occurrence.volunteer()),
                hotline.zone());
    }
}
