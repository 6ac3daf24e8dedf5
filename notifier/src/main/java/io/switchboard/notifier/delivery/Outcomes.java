package io.switchboard.notifier.delivery;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.notifier.delivery.Outcome.LeftToOthers;
import io.switchboard.notifier.delivery.Outcome.Postponed;
import io.switchboard.notifier.delivery.Outcome.Refused;
import io.switchboard.notifier.delivery.Outcome.Sent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes outcomes down. The first goes at once, those that come while it is being written go together in the next statement: few statements
 * when there is much to do, and never a wait, since what the mail server took but we have not written down is what a crash repeats.
 */
@ApplicationScoped
class Outcomes {

    private static final Logger LOG = Logger.getLogger(Outcomes.class);
    private static final long PAUSE_MILLIS = 500;

    private static final String SETTLE =
            """
            update delivery set state = o.state, reason = o.reason, claimed_by = null, claimed_until = null,
              next_attempt_at = clock_timestamp() + o.pause * interval '1 millisecond',
              ended_at = case when o.state in ('sent', 'refused') then $6::timestamptz end
            from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::text[]) as o (id, claim, state, pause, reason)
            where delivery.id = o.id and (claimed_by = o.claim or (o.state = 'sent' and delivery.state <> 'sent'))
            """;

    private final Vertx vertx;
    private final Pool pool;
    private final Clock clock;
    private List<Entry> waiting = new ArrayList<>();
    private boolean writing;

    Outcomes(Vertx vertx, Pool pool, Clock clock) {
        this.vertx = vertx;
        this.pool = pool;
        this.clock = clock;
    }

    /** Done once it is written. While Postgres is away it waits: an outcome is not forgotten as long as we live. */
    Uni<Void> settle(Claim claim, UUID delivery, Outcome outcome) {
        return switch (outcome) {
            case Sent _ -> settle(claim, delivery, "sent", 0, null);
            case Postponed(var pause, var reason) ->
                    settle(claim, delivery, "planned", pause.toMillis(), reason);
            case Refused(var reason) -> settle(claim, delivery, "refused", 0, reason);
            // Changes nothing where somebody else has it; where we still do, nobody waits for our
            // claim to run out.
            case LeftToOthers _ -> settle(claim, delivery, "planned", 0, null);
        };
    }

    private Uni<Void> settle(Claim claim, UUID delivery, String state, long pause, String reason) {
        return Uni.createFrom()
                .emitter(done -> add(new Entry(delivery, claim.id(), state, pause, reason, done)));
    }

    private synchronized void add(Entry entry) {
        waiting.add(entry);
        if (!writing) {
            writing = true;
            write(take());
        }
    }

    private synchronized List<Entry> take() {
        var batch = waiting;
        waiting = new ArrayList<>();
        return batch;
    }

    private void write(List<Entry> batch) {
        pool.preparedQuery(SETTLE)
                .execute(parameters(batch))
                .subscribe()
                .with(_ -> written(batch), failure -> writeLater(batch, failure));
    }

    private void written(List<Entry> batch) {
        goOn();
        batch.forEach(entry -> entry.done().complete(null));
    }

    private synchronized void goOn() {
        writing = !waiting.isEmpty();
        if (writing) {
            write(take());
        }
    }

    private void writeLater(List<Entry> batch, Throwable failure) {
        LOG.warnf("outcomes=%d cannot be written yet: %s", batch.size(), failure);
        vertx.setTimer(PAUSE_MILLIS, _ -> write(batch));
    }

    private Tuple parameters(List<Entry> batch) {
        return Tuple.tuple()
                .addArrayOfUUID(batch.stream().map(Entry::delivery).toArray(UUID[]::new))
                .addArrayOfUUID(batch.stream().map(Entry::claim).toArray(UUID[]::new))
                .addArrayOfString(batch.stream().map(Entry::state).toArray(String[]::new))
                .addArrayOfLong(batch.stream().map(Entry::pause).toArray(Long[]::new))
                .addArrayOfString(batch.stream().map(Entry::reason).toArray(String[]::new))
                .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC));
    }

    private record Entry(
            UUID delivery,
            UUID claim,
            String state,
            long pause,
            String reason,
            UniEmitter<? super Void> done) {}
}
