package io.switchboard.stats.history;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.number.NumberIds;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

/** How far histories are fetched, number by number, in Postgres. */
@Singleton
class HistoryNumbers {

    private static final String FIND =
            """
            select id, number, histories_until, histories_fetched from conference_number
            where id = any($1) order by number
            """;
    // What lies ahead was reached by a clock that has been set back since.
    private static final String REACHED =
            """
            update conference_number
            set histories_until = greatest(case when histories_until <= $4 then histories_until end, $2),
                   histories_from = coalesce(histories_from, $3)
            where id = $1
            """;
    private static final String FETCHED =
            """
            update conference_number set histories_fetched = $2, histories_from = least(histories_from, $3),
                   histories_trouble = null
            where id = $1
            """;
    private static final String TROUBLED =
            "update conference_number set histories_trouble = $2 where id = $1";

    private final Pool pool;
    private final NumberIds ids;
    private final Clock clock;

    HistoryNumbers(Pool pool, NumberIds ids, Clock clock) {
        this.pool = pool;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<List<NumberState>> of(List<DialNumber> numbers) {
        return ids.of(numbers, pool)
                .chain(
                        known ->
                                pool.preparedQuery(FIND)
                                        .execute(
                                                Tuple.tuple()
                                                        .addValue(
                                                                known.values()
                                                                        .toArray(Short[]::new))))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(NumberState::of)
                                        .toList());
    }

    /** All that began between these moments is here. */
    Uni<Void> reached(NumberState number, Instant from, Instant until) {
        return change(
                REACHED,
                Tuple.of(number.id(), Utc.at(until), Utc.at(from), Utc.at(clock.instant())));
    }

    /** @param began when the fetching did that has gone well now */
    Uni<Void> fetched(NumberState number, Instant began, Instant from) {
        return change(FETCHED, Tuple.of(number.id(), Utc.at(began), Utc.at(from)));
    }

    /** @param kind of what went wrong */
    Uni<Void> troubled(NumberState number, String kind) {
        return change(TROUBLED, Tuple.of(number.id(), kind));
    }

    private Uni<Void> change(String sql, Tuple tuple) {
        return pool.preparedQuery(sql).execute(tuple).replaceWithVoid();
    }
}
