package io.switchboard.stats.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Which queues are to be looked at now: every five minutes while somebody answers, once when that begins, changes or ends, and once at the end
 * of each day, since calls are lost while nobody answers.
 */
@Singleton
class DueQueues {

    private static final String DUE =
            """
            select ours.number
            from unnest($1::text[]) as ours (number)
            left join queue on queue.number = ours.number
            left join lateral (
              select at from queue_look where queue_look.queue = queue.id order by at desc limit 1
            ) as last on true
            left join lateral (
              select sum(answering) as answering, max(changed_at) as changed_at from hotline where hotline.number = ours.number
            ) as shift on true
            where last.at is null or last.at < shift.changed_at or last.at < $3 or (shift.answering > 0 and last.at < $2)
            order by ours.number
            """;

    private final Pool pool;
    private final Times times;
    private final Clock clock;

    DueQueues(Pool pool, Times times, Clock clock) {
        this.pool = pool;
        this.times = times;
        this.clock = clock;
    }

    Uni<List<DialNumber>> of(List<DialNumber> queues) {
        var now = clock.instant();
        var numbers = queues.stream().map(DialNumber::ovh).toArray(String[]::new);
        return pool.preparedQuery(DUE)
                .execute(
                        Tuple.of(
                                numbers,
                                Utc.at(times.inAShift(now)),
                                Utc.at(times.atTheEndOfADay(now))))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(row -> new DialNumber(row.getString("number")))
                                        .toList());
    }
}
