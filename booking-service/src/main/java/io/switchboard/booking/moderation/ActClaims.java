package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.moderation.ActKind;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Who does which act, by the database's clock: what a replica left behind is another's after a moment. */
@ApplicationScoped
class ActClaims {

    /** Longer than the pauses between two renewals. The gateway does one wish once, so that two at it do no harm. */
    static final Duration CLAIMED = Duration.ofSeconds(6);

    /** Acts of a moment ago that nobody did are not done now, when nobody expects them. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private static final String CLAIM =
            """
            with due as materialized (select conference_id, id from act where due_at <= clock_timestamp()
                                      order by due_at limit $2 for update skip locked)
            update act set due_at = clock_timestamp() + $1 * interval '1 millisecond'
            from due where act.conference_id = due.conference_id and act.id = due.id
            returning act.conference_id, act.id, act.kind, act.volume, act.begun_at,
              array(select t.target from act_target t where t.conference_id = act.conference_id and t.act_id = act.id
                    and t.state = 'WAITING' order by t.target) as waiting
            """;

    private static final String RENEW =
            """
            update act set due_at = clock_timestamp() + $2 * interval '1 millisecond'
            where id = any($1) and due_at is not null
            """;

    private static final String FORGET = "delete from act where due_at is null and begun_at < $1";
    private static final String FORGET_ENDED =
            "delete from act using conference c where c.id = act.conference_id and c.state <> 'OPEN'";

    private final Pool pool;
    private final Clock clock;

    ActClaims(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** What nobody is at, from now on ours for a moment. */
    Uni<List<ActErrand>> claim(int most) {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(CLAIMED.toMillis(), most))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(this::errand)
                                        .toList());
    }

    /** We are still at these. */
    Uni<Void> renew(Collection<UUID> acts) {
        return pool.preparedQuery(RENEW)
                .execute(Tuple.of(acts.toArray(UUID[]::new), CLAIMED.toMillis()))
                .replaceWithVoid();
    }

    /** Erases what is over for a while, and all that belongs to a conference that is over. */
    Uni<Void> forget(Duration kept) {
        var before = clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(before))
                .chain(() -> pool.query(FORGET_ENDED).execute())
                .replaceWithVoid();
    }

    private ActErrand errand(Row row) {
        var begun = row.getOffsetDateTime("begun_at").toInstant();
        return new ActErrand(
                row.getUUID("conference_id"),
                row.getUUID("id"),
                ActKind.valueOf(row.getString("kind")),
                row.getInteger("volume"),
                List.of(row.getArrayOfLongs("waiting")),
                begun.isBefore(clock.instant().minus(LATE)));
    }
}
