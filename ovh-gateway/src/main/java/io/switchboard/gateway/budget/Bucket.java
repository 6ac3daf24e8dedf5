package io.switchboard.gateway.budget;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** The one token bucket of all replicas, a row in Postgres, filled by the database's clock and shared as {@link Shares} says. */
@ApplicationScoped
class Bucket {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // One evaluation a row, so grants and rest agree. A statement that waited for the row sees its
    // newest state; its own, older time then
    // adds nothing, since time never runs back here. The lanes take one after the other: each finds
    // what the one before has left. The
    // hair of 1e-9 makes up for what is lost in adding fractions.
    private static final String TAKE =
            """
            update budget
            set (tokens, live_pledge, background_pledge, live_cap, pace, paced_at, refilled_at,
                    to_interactive, to_live, to_background) = (
                select greatest(t - i - l - b, 0), greatest(lp - l, 0), greatest(bp - b, 0), greatest(lc - l, 0),
                    least(pace + steps / 8, 1), paced_at + steps * interval '5 s', greatest(refilled_at, statement_timestamp()),
                    i, l, b
                from (select $7::float8 * pace * extract(epoch
                            from greatest(statement_timestamp() - refilled_at, interval '0'))::float8 as gained,
                        floor(extract(epoch from greatest(statement_timestamp() - paced_at, interval '0')) / 5)::float8 as steps,
                        case when refilled_at <= statement_timestamp() then $4::float8 else 0 end as slots) as passed,
                lateral (select least($6::float8, tokens + gained) as t,
                        least(1, live_pledge + %1$s * gained) as lp,
                        least(1, background_pledge + %2$s * gained) as bp,
                        least($8::float8, live_cap + %3$s * gained) as lc,
                        $9::float8 as kept, $10::float8 as pledged) as filled,
                lateral (select greatest(0, least($1::float8, slots, floor(t - lp - bp + 1e-9)))::int as i) as interactive,
                lateral (select greatest(0, least($2::float8, slots - i, $5::float8, floor(lc + 1e-9),
                        floor(greatest(t - i - kept, lp * pledged) + 1e-9), floor(t - i + 1e-9)))::int as l) as live,
                lateral (select greatest(0, least($3::float8, slots - i - l, $5::float8 - l,
                        floor(greatest(t - i - l - kept, bp * pledged) + 1e-9), floor(t - i - l + 1e-9)))::int as b) as background)
            where name = 'ovh'
            returning to_interactive, to_live, to_background, tokens, live_pledge, background_pledge, live_cap, pace,
                extract(epoch from greatest(refilled_at - statement_timestamp(), interval '0'))::float8 as held
            """
                    .formatted(Shares.LIVE_PLEDGE, Shares.BACKGROUND_PLEDGE, Shares.LIVE_CAP);

    private final Pool pool;
    private final Shares shares;
    private final Counter statements;

    Bucket(Pool pool, BudgetConfig config, MeterRegistry meters) {
        this.pool = pool;
        this.shares = Shares.of(config);
        this.statements = meters.counter("ovh.budget.statements");
    }

    /**
     * Takes what is there of what is wished for.
     *
     * @param slots calls that can be made at once, of all lanes
     * @param lowerSlots of these, how many may be other than interactive
     * @param modest whether the lower lanes take only what would be lost soon
     */
    Uni<Taken> take(Demand wished, int slots, int lowerSlots, boolean modest) {
        statements.increment();
        return pool.preparedQuery(TAKE)
                .execute(
                        Tuple.from(
                                new Object[] {
                                    (double) wished.interactive(),
                                    (double) wished.live(),
                                    (double) wished.background(),
                                    (double) slots,
                                    (double) lowerSlots,
                                    shares.burst(),
                                    shares.rate(),
                                    shares.liveBurst(),
                                    modest ? shares.plenty() : shares.kept(),
                                    modest ? 0.0 : 1.0
                                }))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(rows -> taken(rows.iterator().next()));
    }

    private static Taken taken(Row row) {
        return new Taken(
                new Demand(
                        row.getInteger("to_interactive"),
                        row.getInteger("to_live"),
                        row.getInteger("to_background")),
                row.getDouble("tokens"),
                row.getDouble("live_pledge"),
                row.getDouble("background_pledge"),
                row.getDouble("live_cap"),
                row.getDouble("pace"),
                Duration.ofNanos((long) (row.getDouble("held") * 1e9)));
    }
}
