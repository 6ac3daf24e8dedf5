package io.switchboard.forwarding.drift;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.way.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Which hotlines are to be looked at, and what becomes of what was seen: each method is one transaction, and OVH is never asked inside. */
@ApplicationScoped
class DriftLedger {

    /**
     * Nothing is to be learnt of one that is being changed, or was a moment ago. What was put right is looked at again soon, to be sure.
     * The times are ours, so they go by our clock; who asks OVH for it goes by the database's.
     */
    private static final String DUE =
            """
            select h.id from hotline h
            where h.retired_at is null
              and (h.steered_until is null or h.steered_until <= clock_timestamp())
              and (h.settled >= h.revision or (h.trouble_final and h.trouble = ?4))
              and (h.compared_at is null or h.compared_at <= ?1
                   or (h.compared_at <= ?2
                       and exists (select 1 from drift d
                                   where d.hotline_id = h.id and d.settled_at is null and d.rule = 'REPAIR' and d.what <> ?4)))
              and h.created_at <= ?2
              and not exists (select 1 from change c
                              where c.hotline_id = h.id
                                and (c.state = 'PENDING' or coalesce(c.settled_at, c.wanted_at) > ?2))
            order by h.compared_at nulls first limit ?3
            """;

    private final HotlineRepository hotlines;
    private final Reckoning reckoning;
    private final DriftConfig config;
    private final Clock clock;

    DriftLedger(HotlineRepository hotlines, Reckoning reckoning, DriftConfig config, Clock clock) {
        this.hotlines = hotlines;
        this.reckoning = reckoning;
        this.config = config;
        this.clock = clock;
    }

    /** Those that nobody has looked at for some time, the longest first. */
    @WithSession
    Uni<List<Hotline>> due(int most) {
        var now = clock.instant();
        return Sql.values(
                        UUID.class,
                        DUE,
                        now.minus(config.every()),
                        now.minus(config.quiet()),
                        most,
                        Difference.LEADS_ELSEWHERE.word())
                .chain(
                        ids ->
                                ids.isEmpty()
                                        ? Uni.createFrom().item(List.of())
                                        : hotlines.find(
                                                        "id in ?1 order by comparedAt nulls first",
                                                        ids)
                                                .list());
    }

    /** How many differences there were; what somebody has changed since the look is looked at another time. */
    @WithTransaction
    Uni<Integer> compare(Hotline looked, Sight sight) {
        return hotlines.toChange(looked.id())
                .chain(
                        hotline ->
                                hotline == null || isOtherwise(hotline, looked)
                                        ? Uni.createFrom().item(0)
                                        : compareNow(hotline, sight));
    }

    /** Openings come and go with the clock too, which nobody wishes: only the round tells of it. */
    private static boolean isOtherwise(Hotline hotline, Hotline looked) {
        return hotline.isRetired()
                || hotline.progress().revision() != looked.progress().revision()
                || hotline.progress().round() != looked.progress().round();
    }

    private Uni<Integer> compareNow(Hotline hotline, Sight sight) {
        return reckoning.of(hotline, sight).invoke(() -> hotline.compared(clock.instant()));
    }
}
