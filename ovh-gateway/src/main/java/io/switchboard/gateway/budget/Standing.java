package io.switchboard.gateway.budget;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** How the budget stands now, for whoever wants to see it; nothing is taken by looking. */
@ApplicationScoped
public class Standing {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // As the statement that takes tokens would find it.
    private static final String LOOK =
            """
            select least($1::float8, tokens + $2::float8 * pace
                        * extract(epoch from greatest(statement_timestamp() - refilled_at, interval '0'))::float8) as tokens,
                least(1, pace + floor(extract(epoch from greatest(statement_timestamp() - paced_at, interval '0')) / 5) / 8)::float8
                    as pace
            from budget where name = 'ovh'
            """;

    private final Pool pool;
    private final BudgetConfig config;
    private final Replicas replicas;
    private final Budget budget;

    Standing(Pool pool, BudgetConfig config, Replicas replicas, Budget budget) {
        this.pool = pool;
        this.config = config;
        this.replicas = replicas;
        this.budget = budget;
    }

    /** Fails with {@link BudgetRefused.Unknown} when Postgres does not answer. */
    public Uni<Seen> now() {
        return pool.preparedQuery(LOOK)
                .execute(Tuple.of((double) config.burst(), config.rate()))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(rows -> seen(rows.iterator().next()))
                .onFailure()
                .transform(BudgetRefused.Unknown::new);
    }

    private Seen seen(Row row) {
        return new Seen(
                row.getDouble("tokens"),
                row.getDouble("pace"),
                config.rate(),
                replicas.alive(),
                budget.waiting());
    }

    /**
     * @param tokens calls that may be made at once, over all replicas
     * @param pace share of the rate that is used
     * @param rate calls a second in the long run
     * @param replicas that are alive, as far as this one has seen
     * @param waiting calls of this replica that wait
     */
    public record Seen(
            double tokens, double pace, double rate, int replicas, Map<Lane, Integer> waiting) {}
}
