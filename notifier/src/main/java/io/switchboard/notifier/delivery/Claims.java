package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Leases on rows, by the clock of the database: each due row is handed to one sender, and to another only after the first stopped renewing.
 * What is about the same thing for the same recipient goes in the order in which it was planned: while one waits, those after it do too.
 */
@ApplicationScoped
class Claims {

    private static final Logger LOG = Logger.getLogger(Claims.class);

    private static final String CLAIM =
            """
            with due as (
              select id from delivery as it
              where state in ('planned', 'sending') and medium = $4 and next_attempt_at <= clock_timestamp()
                and (claimed_until is null or claimed_until < clock_timestamp())
                and not exists (
                  select from delivery as earlier
                  where earlier.state in ('planned', 'sending') and earlier.subject = it.subject
                    and coalesce(earlier.recipient_hash, earlier.recipient) = coalesce(it.recipient_hash, it.recipient)
                    and earlier.position < it.position)
              order by next_attempt_at limit $1 for update of it skip locked)
            update delivery set state = 'sending', attempts = attempts + 1, claimed_by = $2,
              claimed_until = clock_timestamp() + $3 * interval '1 millisecond'
            from due where delivery.id = due.id
            returning delivery.id, kind, medium, recipient, content, language, zone, message_id, attempts, trace,
              coalesce(tried_since, created_at) as tried_since
            """;
    private static final String RENEW =
            """
            update delivery set claimed_until = clock_timestamp() + $2 * interval '1 millisecond'
            where state = 'sending' and claimed_by = $1
            returning id
            """;

    /** So often within the length of a claim. What was withdrawn meanwhile is noticed then, too. */
    private static final int RENEWALS = 6;

    private final Vertx vertx;
    private final Pool pool;
    private final DeliveryConfig config;

    Claims(Vertx vertx, Pool pool, DeliveryConfig config) {
        this.vertx = vertx;
        this.pool = pool;
        this.config = config;
    }

    /** Claims what is due by that medium, keeps the claim while {@code work} goes on, and lets go of it then. */
    <T> Uni<T> with(Medium medium, Function<Claim, Uni<T>> work) {
        return take(medium).chain(claim -> keepDuring(claim, work));
    }

    private Uni<Claim> take(Medium medium) {
        var id = UUID.randomUUID();
        var asked = System.nanoTime();
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of(config.batch(), id, config.claim().toMillis(), medium.text()))
                .map(rows -> new Claim(id, deliveries(rows), asked, config.claim()));
    }

    private static List<ClaimedDelivery> deliveries(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(ClaimedDelivery::of).toList();
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getUUID("id"))
                .collect(Collectors.toSet());
    }

    private <T> Uni<T> keepDuring(Claim claim, Function<Claim, Uni<T>> work) {
        if (claim.deliveries().isEmpty()) {
            return work.apply(claim);
        }
        var timer = vertx.setPeriodic(config.claim().toMillis() / RENEWALS, _ -> renew(claim));
        return work.apply(claim).onTermination().invoke(() -> vertx.cancelTimer(timer));
    }

    private void renew(Claim claim) {
        var asked = System.nanoTime();
        pool.preparedQuery(RENEW)
                .execute(Tuple.of(claim.id(), config.claim().toMillis()))
                .subscribe()
                .with(
                        rows -> claim.renewed(asked, config.claim(), ids(rows)),
                        failure -> LOG.debugf("a claim cannot be renewed: %s", failure));
    }
}
