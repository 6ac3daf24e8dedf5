package io.switchboard.forwarding.shift;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Shifts in Postgres, row by row. */
@ApplicationScoped
public class ShiftRepository implements PanacheRepositoryBase<Shift, UUID> {

    /** Who answers a hotline, in the order in which they began. */
    public Uni<List<Shift>> underWay(UUID hotline) {
        return find("hotlineId = ?1 and endedAt is null order by startedAt, id", hotline).list();
    }

    /** Who answers any of several hotlines, in the order in which they began. */
    public Uni<List<Shift>> underWay(Collection<UUID> hotlines) {
        return hotlines.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("hotlineId in ?1 and endedAt is null order by startedAt, id", hotlines)
                        .list();
    }

    Uni<List<Shift>> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : find("id in ?1 order by startedAt, id", ids).list();
    }

    /** Hotlines of which a shift has reached its end, those first that wait longest. After a restore OVH is looked at before. */
    public Uni<List<UUID>> pastTheirEnd(Instant now, int most) {
        return getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(
                                                """
                                                select s.hotlineId from Shift s
                                                where s.endedAt is null and s.until <= ?1
                                                  and not exists (select 1 from Hotline h where h.id = s.hotlineId and h.believesOvh)
                                                group by s.hotlineId order by min(s.until)
                                                """,
                                                UUID.class)
                                        .setParameter(1, now)
                                        .setMaxResults(most)
                                        .getResultList());
    }
}
