package io.switchboard.forwarding.rota;

import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.OccurrenceView.State;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.forwarding.rota.Occurrence.Key;
import io.switchboard.forwarding.rota.Records.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A rota as people see it.
 *
 * @param names of its volunteers
 * @param records of the days that are asked for
 * @param oneAtATime whether no two may answer at once
 */
record RotaSight(
        Timetable timetable,
        Map<UUID, String> names,
        Map<Key, Outcome> records,
        boolean oneAtATime) {

    private static final Comparator<PlannedShiftView> IN_ORDER =
            Comparator.comparing(
                            PlannedShiftView::day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(
                            PlannedShiftView::date, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PlannedShiftView::from)
                    .thenComparing(PlannedShiftView::id);

    RotaView view(LocalDate today, LocalDate first, LocalDate last, boolean feed) {
        var around = around(first, last);
        var neighbours = new Neighbours(around);
        return new RotaView(
                timetable.plans().stream()
                        .filter(it -> it.when().lasts(today))
                        .map(this::planned)
                        .sorted(IN_ORDER)
                        .toList(),
                around.stream()
                        .filter(it -> !it.key().date().isBefore(first))
                        .filter(it -> !it.key().date().isAfter(last))
                        .map(it -> occurrence(it, neighbours))
                        .toList(),
                neighbours.gaps(first, last).stream()
                        .map(it -> new RotaView.Gap(it.start(), it.end()))
                        .toList(),
                feed);
    }

    /** What the shifts of some days may meet begins a day before or after. */
    private List<Occurrence> around(LocalDate first, LocalDate last) {
        return timetable.onDays(first.minusDays(1), last.plusDays(1));
    }

    private PlannedShiftView planned(Plan plan) {
        return view(plan, names.get(plan.volunteer()));
    }

    /** @param name of its volunteer */
    static PlannedShiftView view(Plan plan, String name) {
        var weekly = plan.when() instanceof When.Weekly it ? it : null;
        return new PlannedShiftView(
                plan.id(),
                plan.volunteer(),
                name,
                weekly == null ? null : weekly.day(),
                plan.when() instanceof When.Dated dated ? dated.date() : null,
                plan.from(),
                plan.to(),
                weekly == null ? null : weekly.first(),
                weekly == null ? null : weekly.last());
    }

    /** One that there is. */
    OccurrenceView occurrence(Key key) {
        var neighbours = new Neighbours(around(key.date(), key.date()));
        return occurrence(timetable.find(key).orElseThrow(), neighbours);
    }

    private OccurrenceView occurrence(Occurrence one, Neighbours neighbours) {
        return new OccurrenceView(
                one.key().planned(),
                one.key().date(),
                one.span().start(),
                one.span().end(),
                one.volunteer(),
                nameOf(one),
                state(one),
                neighbours.isHandedOver(one),
                oneAtATime && neighbours.isOverlapped(one));
    }

    /** Of who comes, or of who was to come when nobody does. */
    String nameOf(Occurrence one) {
        return names.get(one.isAttended() ? one.volunteer() : regular(one));
    }

    private State state(Occurrence one) {
        return switch (records.get(one.key())) {
            case RUNNING -> State.RUNNING;
            case DONE -> State.DONE;
            case MISSED -> one.isAttended() ? State.MISSED : State.DECLINED;
            case null -> {
                if (!one.isAttended()) {
                    yield State.DECLINED;
                }
                yield one.volunteer().equals(regular(one)) ? State.PLANNED : State.REPLACED;
            }
        };
    }

    private UUID regular(Occurrence one) {
        return timetable.plan(one.key().planned()).map(Plan::volunteer).orElseThrow();
    }
}
