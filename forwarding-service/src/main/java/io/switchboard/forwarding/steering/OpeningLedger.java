package io.switchboard.forwarding.steering;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds queues whose openings are not those of the hour any more, though nobody has changed who answers: midnight comes by itself. */
@ApplicationScoped
class OpeningLedger {

    /** What is pending is looked at anyway. */
    private static final String ANSWERED =
            """
            select h.id from hotline h
            where h.kind = 'QUEUE' and h.retired_at is null and (h.settled >= h.revision or h.trouble_final)
              and exists (select 1 from shift s where s.hotline_id = h.id and s.ended_at is null)
            """;

    private final HotlineRepository hotlines;
    private final ShiftRepository shifts;
    private final QueueRows rows;
    private final Clock clock;

    OpeningLedger(HotlineRepository hotlines, ShiftRepository shifts, QueueRows rows, Clock clock) {
        this.hotlines = hotlines;
        this.shifts = shifts;
        this.rows = rows;
        this.clock = clock;
    }

    @WithSession
    Uni<List<UUID>> outdated() {
        return Sql.values(UUID.class, ANSWERED)
                .chain(
                        ids ->
                                Multi.createFrom()
                                        .iterable(ids)
                                        .onItem()
                                        .transformToUniAndConcatenate(this::ifOutdated)
                                        .collect()
                                        .asList());
    }

    private Uni<UUID> ifOutdated(UUID id) {
        return hotlines.findById(id)
                .chain(hotline -> isOutdated(hotline))
                .map(outdated -> outdated ? id : null);
    }

    /** OVH is to be asked for the openings of the hour. */
    @WithTransaction
    Uni<Void> renew(UUID id) {
        return hotlines.toChange(id)
                .chain(
                        hotline ->
                                isOutdated(hotline)
                                        .chain(
                                                outdated ->
                                                        outdated
                                                                ? want(hotline)
                                                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> want(Hotline hotline) {
        hotline.progress().want(clock.instant());
        return hotlines.dueIn(hotline.id(), Duration.ZERO);
    }

    private Uni<Boolean> isOutdated(Hotline hotline) {
        return shifts.underWay(hotline.id())
                .map(underWay -> Wanted.of(underWay, hotline.zone(), clock.instant()))
                .chain(
                        wanted ->
                                rows.openings(hotline.id())
                                        .map(
                                                openings ->
                                                        isQuiet(hotline)
                                                                && wanted.isAnswered()
                                                                && !Set.copyOf(wanted.spells())
                                                                        .equals(spells(openings))));
    }

    /** Whether nobody looks at it by itself. */
    private static boolean isQuiet(Hotline hotline) {
        return hotline.progress().isSettled() || hotline.progress().waitsForSomebody();
    }

    private static Set<Spell> spells(List<QueueOpening> openings) {
        return openings.stream().map(QueueOpening::spell).collect(Collectors.toSet());
    }
}
