package io.switchboard.stats.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.time.Calendar;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/**
 * Hours and days of queues. Queue 0 is all together: their calls are added up, and its longest queue is the longest of any, since they are
 * not looked at in the same moment.
 */
@Singleton
class LookRollups {

    private static final String ADD =
            """
            insert into queue_%1$s as known (queue, %1$s, looks, answered, lost, total, talked_seconds, waited_seconds,
              resets, waiting_peak, longest_wait_seconds)
            select queue, $2, 1, $3::bigint, $4::bigint, $5::bigint, $6::bigint, $7::bigint, $8::int, $9::int, $10::bigint
            from unnest(array[0, $1]::smallint[]) as queue
            on conflict (queue, %1$s) do update set
              looks = known.looks + 1,
              answered = coalesce(known.answered + excluded.answered, known.answered, excluded.answered),
              lost = coalesce(known.lost + excluded.lost, known.lost, excluded.lost),
              total = coalesce(known.total + excluded.total, known.total, excluded.total),
              talked_seconds = coalesce(known.talked_seconds + excluded.talked_seconds, known.talked_seconds,
                excluded.talked_seconds),
              waited_seconds = coalesce(known.waited_seconds + excluded.waited_seconds, known.waited_seconds,
                excluded.waited_seconds),
              resets = known.resets + excluded.resets,
              waiting_peak = greatest(known.waiting_peak, excluded.waiting_peak),
              longest_wait_seconds = greatest(known.longest_wait_seconds, excluded.longest_wait_seconds)
            """;

    private static final String HOUR = ADD.formatted("hour");
    private static final String DAY = ADD.formatted("day");

    private final Calendar calendar;

    LookRollups(Calendar calendar) {
        this.calendar = calendar;
    }

    Uni<Void> add(SqlConnection connection, short queue, Look look, Growth growth) {
        var hour = Utc.at(calendar.hour(look.at()));
        return run(connection, HOUR, queue, hour, look, growth)
                .chain(() -> run(connection, DAY, queue, calendar.day(look.at()), look, growth));
    }

    private static Uni<Void> run(
            SqlConnection connection,
            String sql,
            short queue,
            Object step,
            Look look,
            Growth growth) {
        var tuple = Tuple.of(queue, step);
        LookLedger.counters(tuple, growth.more());
        tuple.addInteger(growth.reset() ? 1 : 0)
                .addInteger(look.scene().waiting())
                .addLong(look.scene().longestWaitSeconds());
        return connection.preparedQuery(sql).execute(tuple).replaceWithVoid();
    }
}
