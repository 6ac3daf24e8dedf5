package io.switchboard.stats.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.queue.Growth.Before;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Looks at queues in Postgres. Each is written once, and its hour and day in the same transaction. */
@Singleton
class LookLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Only one that is new: whoever tries in vain uses up an id. */
    private static final String REGISTER =
            """
            insert into queue (number) select $1 where not exists (select from queue where number = $1)
            on conflict do nothing
            """;

    /** One writer of a queue at a time: differences are to the look before. */
    private static final String LOCK = "select id from queue where number = $1 for update";

    private static final String BEFORE =
            """
            select at, since, answered, lost, total, talked_seconds, waited_seconds from queue_look
            where queue = $1 order by at desc limit 1
            """;

    private static final String WRITE =
            """
            insert into queue_look (queue, at, since, answered, lost, total, talked_seconds, waited_seconds,
              more_answered, more_lost, more_total, more_talked_seconds, more_waited_seconds, reset,
              waiting, talking, longest_wait_seconds)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            """;

    private final Pool pool;
    private final LookRollups rollups;

    LookLedger(Pool pool, LookRollups rollups) {
        this.pool = pool;
        this.rollups = rollups;
    }

    /** Unless a later one is written already. */
    Uni<Void> write(DialNumber number, Look look) {
        return pool.withTransaction(connection -> write(connection, number, look))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    private Uni<Void> write(SqlConnection connection, DialNumber number, Look look) {
        return connection
                .preparedQuery(REGISTER)
                .execute(Tuple.of(number.ovh()))
                .chain(() -> connection.preparedQuery(LOCK).execute(Tuple.of(number.ovh())))
                .map(rows -> rows.iterator().next().getShort("id"))
                .chain(queue -> write(connection, queue, look));
    }

    private Uni<Void> write(SqlConnection connection, short queue, Look look) {
        return before(connection, queue)
                .chain(
                        before -> {
                            var known = before.filter(it -> !it.at().isBefore(look.at()));
                            return known.isPresent()
                                    ? Uni.createFrom().voidItem()
                                    : add(
                                            connection,
                                            queue,
                                            look,
                                            Growth.of(before, look.counters()));
                        });
    }

    private Uni<Void> add(SqlConnection connection, short queue, Look look, Growth growth) {
        return connection
                .preparedQuery(WRITE)
                .execute(tuple(queue, look, growth))
                .chain(() -> rollups.add(connection, queue, look, growth));
    }

    private static Uni<Optional<Before>> before(SqlConnection connection, short queue) {
        return connection
                .preparedQuery(BEFORE)
                .execute(Tuple.of(queue))
                .map(RowSet::iterator)
                .map(rows -> rows.hasNext() ? Optional.of(before(rows.next())) : Optional.empty());
    }

    private static Before before(Row row) {
        return new Before(
                Utc.instant(row, "at"),
                new Counters(
                        Utc.instant(row, "since"),
                        row.getLong("answered"),
                        row.getLong("lost"),
                        row.getLong("total"),
                        row.getLong("talked_seconds"),
                        row.getLong("waited_seconds")));
    }

    private static Tuple tuple(short queue, Look look, Growth growth) {
        var tuple = Tuple.tuple().addShort(queue).addOffsetDateTime(Utc.at(look.at()));
        tuple.addOffsetDateTime(Utc.at(look.counters().since()));
        counters(tuple, look.counters());
        counters(tuple, growth.more());
        return tuple.addBoolean(growth.reset())
                .addInteger(look.scene().waiting())
                .addInteger(look.scene().talking())
                .addLong(look.scene().longestWaitSeconds());
    }

    static void counters(Tuple tuple, Counters counters) {
        var known = counters != null;
        tuple.addLong(known ? counters.answered() : null)
                .addLong(known ? counters.lost() : null)
                .addLong(known ? counters.total() : null)
                .addLong(known ? counters.talkedSeconds() : null)
                .addLong(known ? counters.waitedSeconds() : null);
    }
}
