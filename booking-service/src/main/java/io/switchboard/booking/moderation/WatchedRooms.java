package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which rooms are watched, and which replica looks at each: rows, by the database's clock. */
@ApplicationScoped
class WatchedRooms {

    /** Longer than the pauses between two renewals, and the time a page is reloaded in. */
    static final Duration WATCHED = Duration.ofSeconds(10);

    /** A replica that dies is followed by another within this. */
    static final Duration CLAIMED = Duration.ofSeconds(4);

    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private static final String WATCH =
            """
            insert into watched_room (conference_id, watched_until)
            select id, clock_timestamp() + $2 * interval '1 millisecond' from conference where id = any($1)
            on conflict (conference_id) do update set watched_until = greatest(watched_room.watched_until, excluded.watched_until)
            """;

    private static final String CLAIM =
            """
            with free as materialized (
              select w.conference_id from watched_room w join conference c on c.id = w.conference_id
              where w.watched_until > clock_timestamp() and (w.poller_until is null or w.poller_until <= clock_timestamp())
                and c.state = 'OPEN' and (c.ends_at > $4 or c.extends_to is not null)
              limit $3 for update of w skip locked)
            update watched_room w set poller = $1, poller_until = clock_timestamp() + $2 * interval '1 millisecond'
            from free where w.conference_id = free.conference_id
            returning w.conference_id,
              coalesce(extract(epoch from w.listed_at + $5 * interval '1 millisecond' - clock_timestamp()), 0)::float8 as wait
            """;

    private static final String RENEW =
            """
            update watched_room w set poller_until = clock_timestamp() + $3 * interval '1 millisecond'
            from conference c
            where c.id = w.conference_id and w.conference_id = any($2) and w.poller = $1 and w.poller_until > clock_timestamp()
              and w.watched_until > clock_timestamp() and c.state = 'OPEN' and (c.ends_at > $4 or c.extends_to is not null)
            returning w.conference_id
            """;

    private static final String GIVE_BACK =
            "update watched_room set poller_until = null where poller = $1 and conference_id = any($2)";

    private static final String LISTING =
            "update watched_room set listed_at = clock_timestamp() where conference_id = $1 and poller = $2 and poller_until > clock_timestamp()";

    private static final String MARKS =
            """
            select w.conference_id, w.revision + c.revision as revision, c.state, c.ends_at
            from watched_room w join conference c on c.id = w.conference_id where w.conference_id = any($1)
            """;

    private static final String FORGET =
            """
            update watched_room set sight = null, listed_at = null
            where sight is not null and watched_until < clock_timestamp() - $1 * interval '1 millisecond'
            """;

    private static final String FORGET_ENDED =
            """
            delete from watched_room w using conference c
            where c.id = w.conference_id and c.state <> 'OPEN' and w.watched_until < clock_timestamp() - $1 * interval '1 millisecond'
            """;

    private final Pool pool;
    private final Clock clock;

    WatchedRooms(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** What tells whether there is something new of a room. */
    record Mark(long revision, String state, Instant endsAt) {}

    /** Somebody looks at these now. */
    Uni<Void> watch(Collection<UUID> conferences) {
        return run(WATCH, Tuple.of(ids(conferences), WATCHED.toMillis())).replaceWithVoid();
    }

    /** Watched rooms that nobody looks at, from now on ours for a while. */
    Uni<List<Claim>> claim(UUID poller, int most, Duration every) {
        var until = System.nanoTime() + CLAIMED.toNanos();
        return run(CLAIM, Tuple.of(poller, CLAIMED.toMillis(), most, now(), every.toMillis()))
                .map(rows -> list(rows, row -> claim(row, until)));
    }

    /** Which of these stay ours: those that are watched, and open, and were not taken over. */
    Uni<Set<UUID>> renew(UUID poller, Collection<UUID> conferences) {
        return run(RENEW, Tuple.of(poller, ids(conferences), CLAIMED.toMillis(), now()))
                .map(rows -> Set.copyOf(list(rows, row -> row.getUUID("conference_id"))));
    }

    /** Another replica may go on with these at once. */
    Uni<Void> giveBack(UUID poller, Collection<UUID> conferences) {
        return run(GIVE_BACK, Tuple.of(poller, ids(conferences))).replaceWithVoid();
    }

    /** Notes that OVH is asked for the list now: whether it is still ours to ask. */
    Uni<Boolean> listing(UUID conference, UUID poller) {
        return run(LISTING, Tuple.of(conference, poller)).map(rows -> rows.rowCount() == 1);
    }

    /** What tells whether there is something new, of all of these at once. */
    Uni<Map<UUID, Mark>> marks(Collection<UUID> conferences) {
        return run(MARKS, Tuple.of((Object) ids(conferences)))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .collect(
                                                Collectors.toMap(
                                                        row -> row.getUUID("conference_id"),
                                                        WatchedRooms::mark)));
    }

    /** Erases what was known of rooms at which nobody looks any more. */
    Uni<Void> forget() {
        return run(FORGET, Tuple.of(FORGOTTEN.toMillis()))
                .chain(() -> run(FORGET_ENDED, Tuple.of(FORGOTTEN.toMillis())))
                .replaceWithVoid();
    }

    private Uni<RowSet<Row>> run(String statement, Tuple values) {
        return pool.preparedQuery(statement).execute(values);
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Claim claim(Row row, long until) {
        var wait = Duration.ofMillis((long) (Math.max(0, row.getDouble("wait")) * 1000));
        return new Claim(row.getUUID("conference_id"), wait, until);
    }

    private static Mark mark(Row row) {
        return new Mark(
                row.getLong("revision"),
                row.getString("state"),
                row.getOffsetDateTime("ends_at").toInstant());
    }

    private static UUID[] ids(Collection<UUID> conferences) {
        return conferences.toArray(UUID[]::new);
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        return StreamSupport.stream(rows.spliterator(), false).map(each).toList();
    }
}
