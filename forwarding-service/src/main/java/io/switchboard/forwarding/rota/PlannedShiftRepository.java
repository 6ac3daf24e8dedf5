package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Planned shifts in Postgres, row by row. */
@ApplicationScoped
class PlannedShiftRepository implements PanacheRepositoryBase<PlannedShift, UUID> {

    private static final String ON_DAYS =
            """
            select p from PlannedShift p, Hotline h
            where h.id = p.hotlineId and h.retiredAt is null
              and (p.date between ?1 and ?2
                   or (p.day is not null and p.validFrom <= ?2 and (p.validUntil is null or p.validUntil >= ?1)))
            """;

    Uni<List<PlannedShift>> of(Hotline hotline) {
        return list("hotlineId", hotline.id());
    }

    /** One of a hotline. Fails with {@link RotaRefused.UnknownPlannedShift}. */
    Uni<PlannedShift> of(Hotline hotline, UUID id) {
        return find("id = ?1 and hotlineId = ?2", id, hotline.id())
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(RotaRefused.UnknownPlannedShift::new);
    }

    /** Of all hotlines, what may begin on the days between two, both included. */
    Uni<List<PlannedShift>> onDays(LocalDate first, LocalDate last) {
        return find(ON_DAYS, first, last).list();
    }
}
