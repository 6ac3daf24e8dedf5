package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.DriftView;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.answering.RecentDrift;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes that somebody made in OVH's manager, in Postgres. To be used inside a session. */
@Singleton
class Drifts implements RecentDrift {

    private static final Duration SHOWN = Duration.ofDays(1);

    /** One that only a person can put right is shown as long as it is there. */
    private static final String LATEST =
            """
            select found_at, what, rule, settled_at from drift
            where hotline_id = ?1 and (found_at > ?2 or (settled_at is null and what = ?3))
            order by (settled_at is null and what = ?3) desc, found_at desc, id limit 1
            """;

    private static final String UNSETTLED =
            "select what, found_at from drift where hotline_id = ?1 and settled_at is null";

    private static final String FOUND =
            """
            insert into drift (id, hotline_id, found_at, what, rule, settled_at) values (?1, ?2, ?3, ?4, ?5, ?6)
            """;

    private static final String SETTLED =
            """
            update drift set settled_at = ?2
            where hotline_id = ?1 and settled_at is null and not (what = any(?3))
            """;

    private final Clock clock;

    Drifts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Optional<DriftView>> of(Hotline hotline, Instant now) {
        return Sql.rows(LATEST, hotline.id(), now.minus(SHOWN), Difference.LEADS_ELSEWHERE.word())
                .map(rows -> rows.stream().map(Drifts::shown).findFirst());
    }

    /** What is known to differ still. */
    Uni<List<Known>> unsettled(Hotline hotline) {
        return Sql.rows(UNSETTLED, hotline.id())
                .map(
                        rows ->
                                rows.stream()
                                        .map(it -> new Known((String) it[0], Sql.instant(it[1])))
                                        .toList());
    }

    /** @param settledAt null while it is not as it should be */
    Uni<Void> found(Hotline hotline, Difference what, DriftRule rule, Instant settledAt) {
        return Sql.change(
                        FOUND,
                        UUID.randomUUID(),
                        hotline.id(),
                        clock.instant(),
                        what.word(),
                        rule.name(),
                        settledAt)
                .replaceWithVoid();
    }

    /** Whatever does not differ any more is put right. */
    Uni<Void> settle(Hotline hotline, Collection<Difference> left) {
        return Sql.change(
                        SETTLED,
                        hotline.id(),
                        clock.instant(),
                        left.stream().map(Difference::word).toArray(String[]::new))
                .replaceWithVoid();
    }

    /** @param what in kebab case */
    record Known(String what, Instant foundAt) {

        boolean is(Difference difference) {
            return what.equals(difference.word());
        }
    }

    private static DriftView shown(Object[] row) {
        return new DriftView(
                Sql.instant(row[0]),
                (String) row[1],
                DriftRule.valueOf((String) row[2]),
                Sql.instant(row[3]));
    }
}
