package io.switchboard.gateway.budget;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The one token bucket of all replicas, a row in Postgres, filled by the database's clock. */
@ApplicationScoped
class Bucket {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // One evaluation a row, so grant and rest agree. A statement that waited for the row sees its
    // newest state; its own, older
    // time then adds nothing, since time never runs back here.
    private static final String TAKE =
            """
            update budget
            set (tokens, granted, refilled_at) = (
                select available - fitting, fitting, greatest(refilled_at, statement_timestamp())
                from (select least($2::float8, tokens + $3::float8
                        * extract(epoch from greatest(statement_timestamp() - refilled_at, interval '0'))::float8) as available) as filled,
                lateral (select coalesce(max(wish), 0) as fitting
                        from unnest($1::int4[]) as wish where wish <= available) as granting)
            where name = 'ovh'
            returning granted, tokens
            """;

    private final Pool pool;
    private final BudgetConfig config;

    Bucket(Pool pool, BudgetConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /**
     * Takes the largest of several amounts that is there, or nothing.
     *
     * @param amounts running totals of what is wished for, in the order of the wishes
     */
    Uni<Taken> take(Integer[] amounts) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(amounts, (double) config.burst(), config.rate()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(rows -> taken(rows.iterator().next()));
    }

    private static Taken taken(Row row) {
        return new Taken(row.getInteger("granted"), row.getDouble("tokens"));
    }

    /**
     * @param granted tokens that are ours now
     * @param left tokens still in the bucket
     */
    record Taken(int granted, double left) {}
}
