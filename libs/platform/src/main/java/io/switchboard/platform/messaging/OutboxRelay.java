package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.Lease;
import io.switchboard.platform.job.Leases;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Announces what stands in the outbox, in order, and deletes what Kafka has. One replica at a time does it; one that dies between Kafka's
 * yes and the delete leaves rows that are announced again under the same ids. Two that believe for a moment to be the one repeat events
 * but never turn them round: each of them announces from the beginning of what is left.
 */
@ApplicationScoped
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
public class OutboxRelay {

    private static final int BATCH = 512;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String WAITING =
            "select position, id, topic, type, subject, version, happened, payload, trace from outbox order by position limit "
                    + BATCH;
    private static final String DELETE = "delete from outbox where position = any($1)";

    private final Pool pool;
    private final Announcer announcer;
    private final AnnouncedEvents announced;
    private final Leases leases;
    private final Loop loop;
    private Lease lease;

    OutboxRelay(
            Vertx vertx,
            Pool pool,
            Leases leases,
            MessagingConfig config,
            Announcer announcer,
            AnnouncedEvents announced) {
        this.pool = pool;
        this.announcer = announcer;
        this.announced = announced;
        this.leases = leases;
        this.loop = new Loop(vertx, "outbox-relay", config.relayPause(), this::announce);
    }

    void begin(@Observes StartupEvent start) {
        lease = leases.standing("outbox-relay");
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
        lease.giveBack();
    }

    private Uni<Next> announce() {
        if (!lease.isOurs()) {
            return Uni.createFrom().item(Next.AFTER_A_PAUSE);
        }
        return pool.preparedQuery(WAITING)
                .execute()
                .map(OutboxRelay::rows)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .chain(this::announceAll);
    }

    private Uni<Next> announceAll(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return Uni.createFrom().item(Next.AFTER_A_PAUSE);
        }
        return announcer
                .announce(waiting)
                .call(progress -> forget(progress.taken()))
                .map(progress -> next(waiting, progress));
    }

    private Uni<Void> forget(List<Waiting> taken) {
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return pool.preparedQuery(DELETE)
                .execute(Tuple.of(taken.stream().map(Waiting::position).toArray(Long[]::new)))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(() -> announced.note(taken))
                .replaceWithVoid();
    }

    private static Next next(List<Waiting> waiting, Announcer.Progress progress) {
        if (!progress.isWhole()) {
            throw new NotAnnounced(waiting.get(progress.taken().size()), progress.trouble());
        }
        return waiting.size() == BATCH ? Next.AT_ONCE : Next.AFTER_A_PAUSE;
    }

    private static List<Waiting> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Waiting::of).toList();
    }

    private static final class NotAnnounced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAnnounced(Waiting first, String trouble) {
            super(
                    "Kafka does not take event=%s topic=%s, all wait behind it: %s"
                            .formatted(first.id(), first.topic(), trouble),
                    null,
                    false,
                    false);
        }
    }
}
