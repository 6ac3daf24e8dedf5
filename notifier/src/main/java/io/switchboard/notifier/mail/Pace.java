package io.switchboard.notifier.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * How fast mails go, over all replicas: each takes the next free moment from one row and waits for it, by the database's clock. After a pause
 * some moments of the past are still free, as many as a burst has.
 */
@ApplicationScoped
class Pace {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The moment that is taken is the one before the next; a wait in seconds, not positive for none. */
    private static final String TAKE =
            """
            update pace
            set next_at = greatest(next_at, clock_timestamp() - $1 * $2 * interval '1 second') + $1 * interval '1 second'
            where name = 'mail'
            returning extract(epoch from next_at - $1 * interval '1 second' - clock_timestamp())::float8 as wait
            """;

    private final Pool pool;
    private final MailConfig config;

    Pace(Pool pool, MailConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** Done when the next mail may go. */
    Uni<Void> turn() {
        return config.rate().map(this::turn).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> turn(double rate) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(1 / rate, (double) (config.burst() - 1)))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(rows -> rows.iterator().next().getDouble("wait"))
                .chain(Pace::pause);
    }

    private static Uni<Void> pause(double seconds) {
        return seconds <= 0
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .voidItem()
                        .onItem()
                        .delayIt()
                        .by(Duration.ofNanos((long) (seconds * 1e9)));
    }
}
