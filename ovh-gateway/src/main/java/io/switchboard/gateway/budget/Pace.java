package io.switchboard.gateway.budget;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * How fast the whole gateway asks OVH. It slows down when OVH is in trouble, all replicas together, at most once a second; it recovers by
 * itself, an eighth every five seconds, in the statement that takes tokens.
 */
@ApplicationScoped
public class Pace {

    private static final Logger LOG = Logger.getLogger(Pace.class);
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);
    private static final double WHEN_TOO_FAST = 0.5;
    private static final double WHEN_IN_TROUBLE = 0.75;

    // A bucket whose time of filling lies ahead gives nothing until then, and begins to fill then.
    // What was saved up is lost: a burst is
    // the last thing that an OVH in trouble needs. The pace as it was last written is recent
    // enough: the call that failed took a token.
    private static final String SLOW =
            """
            update budget
            set pace = case when slowed_at <= statement_timestamp() - interval '1 s' then greatest(pace * $1::float8, 0.125) else pace end,
                slowed_at = case when slowed_at <= statement_timestamp() - interval '1 s' then statement_timestamp() else slowed_at end,
                paced_at = greatest(paced_at, statement_timestamp() + $2::float8 * interval '1 s'),
                refilled_at = greatest(refilled_at, statement_timestamp() + $2::float8 * interval '1 s'),
                tokens = least(tokens, 1), live_pledge = 0, background_pledge = 0
            where name = 'ovh'
                and (slowed_at <= statement_timestamp() - interval '1 s' or $2::float8 > 0)
            """;

    private final Pool pool;
    private final BudgetConfig config;
    private final AtomicLong reportedAt =
            new AtomicLong(System.nanoTime() - BETWEEN_REPORTS.toNanos());

    Pace(Pool pool, BudgetConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** OVH finds that we ask too much: half the pace, and nothing until it wants to hear of us again. */
    public void tooFast(Duration retryAfter) {
        var longest = config.longestPause();
        slow(WHEN_TOO_FAST, retryAfter.compareTo(longest) < 0 ? retryAfter : longest);
    }

    /** A connection failed or broke, or an answer did not come: what an overloaded OVH does before it says so. */
    public void trouble() {
        var before = reportedAt.get();
        var now = System.nanoTime();
        if (now - before >= BETWEEN_REPORTS.toNanos() && reportedAt.compareAndSet(before, now)) {
            slow(WHEN_IN_TROUBLE, Duration.ZERO);
        }
    }

    /** Nobody waits for it and nobody fails by it: without Postgres nothing is sent anyway. */
    private void slow(double factor, Duration hold) {
        pool.preparedQuery(SLOW)
                .execute(Tuple.of(factor, hold.toMillis() / 1e3))
                .subscribe()
                .with(_ -> {}, failure -> LOG.warnf("The pace could not be slowed: %s", failure));
    }
}
