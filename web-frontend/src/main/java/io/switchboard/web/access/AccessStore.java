package io.switchboard.web.access;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Our small schema in Postgres, with patience that ends: whatever asks fails with {@link AccessAway} while it cannot be reached. */
@ApplicationScoped
public class AccessStore {

    private static final Logger LOG = Logger.getLogger(AccessStore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long QUIET_NANOS = 10_000_000_000L;

    /** Classes of SQLSTATE that pass: connection, who we are, rollback by concurrency, resources, operator's intervention. */
    private static final Set<String> PASSING = Set.of("08", "28", "40", "53", "57");

    private final Pool pool;
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - QUIET_NANOS);

    AccessStore(Pool pool) {
        this.pool = pool;
    }

    public Uni<RowSet<Row>> run(String sql, Tuple values) {
        return patiently(pool.preparedQuery(sql).execute(values));
    }

    /** All that {@code work} does on the connection is kept together, or not at all when it fails. */
    public <T> Uni<T> together(Function<SqlConnection, Uni<T>> work) {
        return patiently(pool.withTransaction(work));
    }

    private <T> Uni<T> patiently(Uni<T> question) {
        return question.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(AccessStore::passes)
                .transform(this::away);
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case DatabaseException refused ->
                    refused.getSqlState() != null
                            && PASSING.contains(refused.getSqlState().substring(0, 2));
            case TimeoutException _, IOException _, VertxException _ -> true;
            default -> false;
        };
    }

    /** Told at most every ten seconds: who is turned away meanwhile is counted with the answers. */
    private AccessAway away(Throwable failure) {
        var now = System.nanoTime();
        var last = lastSaid.get();
        if (now - last >= QUIET_NANOS && lastSaid.compareAndSet(last, now)) {
            LOG.warnf("postgres is away, nobody is recognised reason=%s", failure);
        }
        return new AccessAway(failure.getClass().getSimpleName());
    }
}
