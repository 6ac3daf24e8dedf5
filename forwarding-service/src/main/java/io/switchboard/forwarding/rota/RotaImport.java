package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.rota.ImportReport;
import io.switchboard.contracts.hotline.rota.ImportRota;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.calendar.Aside;
import io.switchboard.forwarding.calendar.ImportedCalendar;
import io.switchboard.forwarding.calendar.ImportedEvent;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.rota.Acquaintances.Known;
import io.switchboard.forwarding.rota.Occurrence.Key;
import io.switchboard.forwarding.rota.RotaRefused.TooManyPlanned;
import io.switchboard.forwarding.volunteer.Volunteer;
import io.switchboard.forwarding.volunteer.VolunteerNames;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Plans what stands in a calendar. Whoever does holds the hotline's row. */
@ApplicationScoped
class RotaImport {

    private final Operators operators;
    private final HotlineRepository hotlines;
    private final VolunteerRepository volunteers;
    private final VolunteerNames names;
    private final PlannedShiftRepository planned;
    private final Exceptions exceptions;
    private final Aside aside;
    private final Clock clock;

    RotaImport(
            Operators operators,
            HotlineRepository hotlines,
            VolunteerRepository volunteers,
            VolunteerNames names,
            PlannedShiftRepository planned,
            Exceptions exceptions,
            Aside aside,
            Clock clock) {
        this.operators = operators;
        this.hotlines = hotlines;
        this.volunteers = volunteers;
        this.names = names;
        this.planned = planned;
        this.exceptions = exceptions;
        this.aside = aside;
        this.clock = clock;
    }

    Uni<ImportReport> take(ImportRota wish) {
        var now = clock.instant();
        return managed(wish)
                .chain(hotline -> aside.done(() -> events(hotline, wish, now)))
                .chain(events -> merge(wish, events, now));
    }

    private static List<ImportedEvent> events(Hotline hotline, ImportRota wish, Instant now) {
        var today = now.atZone(hotline.zone()).toLocalDate();
        return ImportedCalendar.events(wish.calendar(), hotline.zone(), today);
    }

    @WithTransaction
    Uni<Hotline> managed(ImportRota wish) {
        return operators.managed(wish.operator(), wish.hotline());
    }

    @WithTransaction
    Uni<ImportReport> merge(ImportRota wish, List<ImportedEvent> events, Instant now) {
        return managed(wish)
                .call(hotline -> hotlines.toChange(hotline.id()))
                .chain(
                        hotline ->
                                volunteers
                                        .of(hotline)
                                        .map(known -> acquaintances(hotline, known))
                                        .chain(known -> merge(hotline, known, events, now)));
    }

    private Acquaintances acquaintances(Hotline hotline, List<Volunteer> known) {
        return new Acquaintances(
                known.stream()
                        .map(it -> Known.of(it.id(), names.of(it), it.person().orElse(null)))
                        .toList(),
                operators::person,
                hotline.rules().several());
    }

    private Uni<ImportReport> merge(
            Hotline hotline, Acquaintances known, List<ImportedEvent> events, Instant now) {
        var today = now.atZone(hotline.zone()).toLocalDate();
        var wanted = new WantedShifts(known, hotline.zone(), now);
        var groups = wanted.of(events);
        return planned.of(hotline)
                .map(
                        all -> {
                            var merging = new Merging(hotline.id(), all, now, today);
                            merging.merge(groups);
                            return merging;
                        })
                .call(this::save)
                .map(
                        merging ->
                                new ImportReport(
                                        merging.added().size(),
                                        merging.changed(),
                                        merging.unchanged(),
                                        wanted.refused()));
    }

    private Uni<Void> save(Merging merging) {
        if (merging.count() > Planning.MOST) {
            throw new TooManyPlanned();
        }
        return InTurn.each(merging.removed(), planned::delete)
                .chain(
                        () ->
                                InTurn.each(
                                        merging.added(),
                                        it -> planned.persist(it).replaceWithVoid()))
                .chain(
                        () ->
                                InTurn.each(
                                        List.copyOf(merging.placed().keySet()),
                                        it -> except(it, merging)));
    }

    private Uni<Void> except(WantedShift wanted, Merging merging) {
        var id = merging.placed().get(wanted).id();
        return InTurn.each(
                        List.copyOf(wanted.leftOut()), day -> exceptions.leaveOut(new Key(id, day)))
                .chain(
                        () ->
                                InTurn.each(
                                        List.copyOf(wanted.replaced().entrySet()),
                                        it ->
                                                exceptions.replace(
                                                        new Key(id, it.getKey()), it.getValue())));
    }
}
