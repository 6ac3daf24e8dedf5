package io.switchboard.platform.job;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.logging.Logger.Level;

/**
 * Who does what must be done by one. A lease is a row with a holder and an end by the database's own clock, not by ours: replicas may
 * disagree on the time, and the time of development can be moved, but two holders at once must not be.
 */
@Singleton
@IfBuildProperty(name = "switchboard.jobs", stringValue = "true")
public class Leases {

    private static final String TAKE =
            """
            insert into lease (name, holder, until) values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
            on conflict (name) do update set holder = excluded.holder, until = excluded.until
              where lease.until < clock_timestamp() or lease.holder = excluded.holder
            """;
    private static final String GIVE_BACK =
            "update lease set until = clock_timestamp() where name = $1 and holder = $2";
    private static final String REPORT =
            "update lease set last_run = $3, outcome = $4 where name = $1 and holder = $2";

    private final Vertx vertx;
    private final Pool pool;
    private final Clock clock;
    private final MeterRegistry meters;
    private final UUID self = UUID.randomUUID();

    public Leases(Vertx vertx, Pool pool, Clock clock, MeterRegistry meters) {
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
        this.meters = meters;
    }

    /** This replica, as a holder. */
    UUID self() {
        return self;
    }

    /** A lease that this replica asks for from now on, until it gives it back. */
    public Lease standing(String name) {
        return new Lease(vertx, this, name, Level.INFO, taken(name)).stand();
    }

    /** One for a run of a job, which tells by itself how it went. */
    Lease ofARun(String name) {
        return new Lease(vertx, this, name, Level.DEBUG, () -> {}).stand();
    }

    /** How often this replica became the holder: now and then is ordinary, again and again is not. */
    private Runnable taken(String name) {
        Counter taken = meters.counter("leases.taken", "lease", name);
        return taken::increment;
    }

    /** Takes the lease, or renews it: whether it is ours for {@code spell} from now. */
    public Uni<Boolean> take(String name, Duration spell) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(name, self, spell.toMillis()))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Lets another replica go on at once. */
    public Uni<Void> giveBack(String name) {
        return pool.preparedQuery(GIVE_BACK).execute(Tuple.of(name, self)).replaceWithVoid();
    }

    /** Notes for operators when the work was last done and how it went. */
    public Uni<Void> report(String name, String outcome) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(REPORT)
                .execute(Tuple.of(name, self, now, outcome))
                .replaceWithVoid();
    }
}
