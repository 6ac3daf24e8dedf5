package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.rota.PlanShift;
import io.switchboard.contracts.hotline.rota.PlannedShiftKey;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.rota.RotaRefused.Past;
import io.switchboard.forwarding.rota.RotaRefused.TooManyPlanned;
import io.switchboard.forwarding.volunteer.VolunteerNames;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Plans shifts. Whoever does holds the hotline's row. */
@ApplicationScoped
class Planning {

    /** Of a hotline, of those that are not over. */
    static final int MOST = 200;

    private final Operators operators;
    private final HotlineRepository hotlines;
    private final PlannedShiftRepository planned;
    private final VolunteerRepository volunteers;
    private final VolunteerNames names;
    private final Clock clock;

    Planning(
            Operators operators,
            HotlineRepository hotlines,
            PlannedShiftRepository planned,
            VolunteerRepository volunteers,
            VolunteerNames names,
            Clock clock) {
        this.operators = operators;
        this.hotlines = hotlines;
        this.planned = planned;
        this.volunteers = volunteers;
        this.names = names;
        this.clock = clock;
    }

    @WithTransaction
    Uni<PlannedShiftView> plan(PlanShift wish) {
        return managed(wish.operator(), wish.hotline())
                .chain(
                        hotline ->
                                volunteers
                                        .of(hotline, wish.volunteer())
                                        .chain(
                                                volunteer ->
                                                        plan(hotline, wish)
                                                                .map(PlannedShift::plan)
                                                                .map(
                                                                        it ->
                                                                                RotaSight.view(
                                                                                        it,
                                                                                        names.of(
                                                                                                volunteer)))));
    }

    private Uni<PlannedShift> plan(Hotline hotline, PlanShift wish) {
        var today = clock.instant().atZone(hotline.zone()).toLocalDate();
        var wanted = wanted(wish, today);
        return planned.of(hotline)
                .chain(
                        all ->
                                all.stream()
                                        .filter(it -> isThat(it.wish(), wanted, today))
                                        .findFirst()
                                        .map(it -> Uni.createFrom().item(it))
                                        .orElseGet(() -> add(hotline, all, wanted, today)));
    }

    private static PlannedShift.Wish wanted(PlanShift wish, LocalDate today) {
        var first = wish.validFrom() == null ? today : wish.validFrom();
        var when =
                wish.date() == null
                        ? new When.Weekly(wish.day(), first, wish.validUntil())
                        : new When.Dated(wish.date());
        return new PlannedShift.Wish(wish.volunteer(), when, wish.from(), wish.to());
    }

    /** What is to count from today counts already if it has begun to count before. */
    private static boolean isThat(
            PlannedShift.Wish known, PlannedShift.Wish wanted, LocalDate today) {
        return known.equals(wanted)
                || (known.when() instanceof When.Weekly weekly
                        && !weekly.first().isAfter(today)
                        && known.equals(wanted.countingFrom(weekly.first())));
    }

    private Uni<PlannedShift> add(
            Hotline hotline, List<PlannedShift> all, PlannedShift.Wish wanted, LocalDate today) {
        var added = PlannedShift.of(hotline.id(), wanted, null, clock.instant());
        if (!added.plan().isToCome(hotline.zone())) {
            throw new Past();
        }
        if (all.stream().filter(it -> it.when().lasts(today)).count() >= MOST) {
            throw new TooManyPlanned();
        }
        return planned.persist(added);
    }

    /** What runs already goes on to its end. One that is gone already is no error. */
    @WithTransaction
    Uni<Void> remove(PlannedShiftKey key) {
        return managed(key.operator(), key.hotline())
                .chain(
                        hotline ->
                                planned.delete(
                                        "id = ?1 and hotlineId = ?2", key.planned(), hotline.id()))
                .replaceWithVoid();
    }

    private Uni<Hotline> managed(Operator operator, String slug) {
        return operators.managed(operator, slug).call(hotline -> hotlines.toChange(hotline.id()));
    }
}
