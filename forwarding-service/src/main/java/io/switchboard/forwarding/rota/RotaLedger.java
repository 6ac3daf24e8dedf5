package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.rota.Occurrence.Key;
import io.switchboard.forwarding.shift.Beginnings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which hotlines have something to begin, and its beginning: each hotline in a transaction of its own. */
@ApplicationScoped
class RotaLedger {

    private final HotlineRepository hotlines;
    private final PlannedShiftRepository planned;
    private final Records records;
    private final Beginnings beginnings;

    RotaLedger(
            HotlineRepository hotlines,
            PlannedShiftRepository planned,
            Records records,
            Beginnings beginnings) {
        this.hotlines = hotlines;
        this.planned = planned;
        this.records = records;
        this.beginnings = beginnings;
    }

    /** Hotlines of which something has begun that no shift tells of. */
    @WithSession
    Uni<List<UUID>> due(Instant now) {
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        // A day more on both sides: a hotline's calendar may be a day before ours or behind.
        var first = today.minusDays(PlannedBeginnings.LOOK_BACK.toDays() + 1);
        return planned.onDays(first, today.plusDays(1))
                .chain(
                        all ->
                                all.isEmpty()
                                        ? Uni.createFrom().item(List.of())
                                        : records.since(first)
                                                .chain(known -> due(all, known, now)));
    }

    private Uni<List<UUID>> due(List<PlannedShift> all, Set<Key> known, Instant now) {
        var plans =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PlannedShift::hotline,
                                        Collectors.mapping(
                                                PlannedShift::plan, Collectors.toList())));
        return hotlines.all()
                .map(
                        every ->
                                every.stream()
                                        .filter(
                                                it ->
                                                        isDue(
                                                                it,
                                                                plans.getOrDefault(
                                                                        it.id(), List.of()),
                                                                known,
                                                                now))
                                        .map(Hotline::id)
                                        .toList());
    }

    private static boolean isDue(Hotline hotline, List<Plan> plans, Set<Key> known, Instant now) {
        var timetable = new Timetable(plans, Map.of(), hotline.zone());
        return PlannedBeginnings.begun(timetable, now).stream()
                .anyMatch(it -> !known.contains(it.key()));
    }

    @WithTransaction
    Uni<Void> begin(UUID hotline, Instant now) {
        return hotlines.toChange(hotline).chain(it -> beginnings.due(it, now));
    }
}
