package io.switchboard.gateway.budget;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The replicas of the gateway that are alive, by a beat in Postgres, and this one's share of the calls that may be under way at once. A
 * replica that was just started, and has not looked yet, has one. While Postgres is away the latest share counts: nothing is sent then.
 */
@ApplicationScoped
public class Replicas {

    private static final Logger LOG = Logger.getLogger(Replicas.class);
    private static final double TURN_SECONDS = 1;
    private static final Duration LAST_CALLS = Duration.ofMillis(150);
    private static final Duration BEAT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMillis(1500);

    // The parts of a statement do not see each other's changes, so this replica is counted apart
    // from the others.
    private static final String LOOK =
            """
            with beat as (
                insert into replica (id, seen_at) values ($1, statement_timestamp())
                on conflict (id) do update set seen_at = excluded.seen_at),
            gone as (
                delete from replica where seen_at < statement_timestamp() - interval '7 s' and id <> $1)
            select count(*)::int as others, count(*) filter (where id < $1)::int as before,
                extract(epoch from statement_timestamp())::float8 as now
            from replica where id <> $1 and seen_at >= statement_timestamp() - interval '7 s'
            """;

    private static final String LEAVE = "delete from replica where id = $1";

    private final UUID id = UUID.randomUUID();
    private final Pool pool;
    private final BudgetConfig config;
    private final Vertx vertx;
    private long timer = -1;
    private volatile View view;

    Replicas(Pool pool, BudgetConfig config, Vertx vertx) {
        this.pool = pool;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent start) {
        timer = vertx.setPeriodic(1, BEAT.toMillis(), _ -> beat());
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
        leave().onFailure()
                .invoke(failure -> LOG.debugf("The slots return by themselves: %s", failure))
                .onFailure()
                .recoverWithNull()
                .subscribeAsCompletionStage()
                // On the thread that ends the process; the pool is closed next.
                .join();
    }

    /** Calls of this replica that may be under way at once, at least 1. What cannot be divided is had in turn. */
    int share() {
        var seen = view;
        if (seen == null) {
            return 1;
        }
        var each = config.concurrency() / seen.alive;
        var place = (seen.before + Math.floor(seen.now() / TURN_SECONDS)) % seen.alive;
        return Math.max(1, place < config.concurrency() % seen.alive ? each + 1 : each);
    }

    /**
     * Whether the lower lanes shall leave the slots alone while the others can use up the budget: there is only one here, or will be soon,
     * and somewhere else there are two. Whoever waits for an answer would stand behind a call that nobody waits for.
     */
    boolean modest() {
        var seen = view;
        return seen != null
                && config.concurrency() / seen.alive == 1
                && config.concurrency() > seen.alive
                && (share() == 1 || untilNextTurn().compareTo(LAST_CALLS) < 0);
    }

    /** How long the shares stay as they are, if no replica comes or goes. */
    Duration untilNextTurn() {
        var seen = view;
        var seconds = seen == null ? TURN_SECONDS : TURN_SECONDS - seen.now() % TURN_SECONDS;
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    /** How many there are, this one included. */
    public int alive() {
        var seen = view;
        return seen == null ? 1 : seen.alive;
    }

    private void beat() {
        look().subscribe()
                .with(_ -> {}, failure -> LOG.debugf("Replicas cannot be counted: %s", failure));
    }

    /** Says that this one is alive and counts the others. */
    Uni<Void> look() {
        return pool.preparedQuery(LOOK)
                .execute(Tuple.of(id))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(rows -> rows.iterator().next())
                .invoke(
                        row ->
                                see(
                                        row.getInteger("others"),
                                        row.getInteger("before"),
                                        row.getDouble("now")))
                .replaceWithVoid();
    }

    Uni<Void> leave() {
        return pool.preparedQuery(LEAVE)
                .execute(Tuple.of(id))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .replaceWithVoid();
    }

    /**
     * @param before how many of the others come first when there is something to be had in turn
     * @param now seconds since 1970 by the clock of the database
     */
    void see(int others, int before, double now) {
        view = new View(others + 1, before, now - System.nanoTime() / 1e9);
    }

    /**
     * @param ahead how far the clock of the database is ahead of our monotonic one, in seconds
     */
    private record View(int alive, int before, double ahead) {

        private double now() {
            return ahead + System.nanoTime() / 1e9;
        }
    }
}
