package io.switchboard.booking.retention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** Erases in Postgres, some rows at a time, so that nobody waits for a lock. Each answers how many there were. */
@ApplicationScoped
class RetentionLedger {

    private static final int CHUNK = 1_000;

    private static final String ADDRESSES =
            """
            update conference set address = null, title = null, starts_at = null
            where id in (select id from conference where over_at < $1 and address is not null limit $2)
            """;

    /** Also of those whose address went before, since their person wanted so. */
    private static final String LINKS =
            """
            delete from private_link where secret_hash in
              (select l.secret_hash from private_link l join conference c on c.id = l.conference_id
               where c.over_at < $1 limit $2)
            """;

    private static final String PERSONS =
            """
            update conference set person = null
            where id in (select id from conference where over_at < $1 and person is not null limit $2)
            """;

    /**
     * But one whose room may still be there. Who was confirmed later is not over before, and by when they were confirmed there is
     * an order to find them in.
     */
    private static final String CONFERENCES =
            """
            delete from conference where id in
              (select id from conference
               where confirmed_at < $1 and over_at < $1 and access_code is null and due_at is null limit $2)
            """;

    private final Pool pool;

    RetentionLedger(Pool pool) {
        this.pool = pool;
    }

    /** Of conferences that were over before an instant. */
    Uni<Integer> eraseAddresses(Instant overBefore) {
        return all(ADDRESSES, overBefore, 0);
    }

    Uni<Integer> eraseLinks(Instant overBefore) {
        return all(LINKS, overBefore, 0);
    }

    Uni<Integer> erasePersons(Instant overBefore) {
        return all(PERSONS, overBefore, 0);
    }

    Uni<Integer> deleteConferences(Instant overBefore) {
        return all(CONFERENCES, overBefore, 0);
    }

    private Uni<Integer> all(String sql, Instant overBefore, int before) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(overBefore.atOffset(ZoneOffset.UTC), CHUNK))
                .map(rows -> rows.rowCount())
                .chain(
                        some ->
                                some < CHUNK
                                        ? Uni.createFrom().item(before + some)
                                        : all(sql, overBefore, before + some));
    }
}
