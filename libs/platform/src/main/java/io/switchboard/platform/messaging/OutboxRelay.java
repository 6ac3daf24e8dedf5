package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Announces what stands in the outbox, in order, and deletes what Kafka has. One replica at a time does it; one that dies between Kafka's
 * yes and the delete leaves rows that are announced again under the same ids.
 */
@ApplicationScoped
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 256;
    private static final String WAITING =
            "select position, id, topic, type, subject, version, happened, payload from outbox order by position limit "
                    + BATCH;
    private static final String DELETE = "delete from outbox where position = any($1)";

    private final Pool pool;
    private final MutinyEmitter<String> emitter;
    private final Leases leases;
    private final String source;
    private final Loop loop;
    private Lease lease;

    OutboxRelay(
            Vertx vertx,
            Pool pool,
            Leases leases,
            MessagingConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @Channel("outbox")
                    @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 2 * BATCH)
                    MutinyEmitter<String> emitter) {
        this.pool = pool;
        this.emitter = emitter;
        this.leases = leases;
        this.source = "/" + service;
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
        return pool.query(WAITING)
                .execute()
                .map(OutboxRelay::rows)
                .chain(waiting -> announceAll(waiting));
    }

    private Uni<Next> announceAll(List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return Uni.createFrom().item(Next.AFTER_A_PAUSE);
        }
        return Uni.join()
                .all(waiting.stream().map(this::send).toList())
                .andCollectFailures()
                .chain(sent -> forget(announcedInOrder(sent)).map(_ -> next(waiting, sent)));
    }

    private Uni<Sent> send(Waiting event) {
        var metadata =
                OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(event.topic())
                        .withKey(event.subject().toString())
                        .withHeaders(event.headers(source))
                        .build();
        return emitter.sendMessage(Message.of(event.payload(), Metadata.of(metadata)))
                .map(_ -> new Sent(event, true))
                .onFailure()
                .invoke(failure -> LOG.debugf("event=%s not announced: %s", event.id(), failure))
                .onFailure()
                .recoverWithItem(_ -> new Sent(event, false));
    }

    /** Without what follows a failure of the same aggregate: it is announced again, in order, after what failed. */
    private static List<Long> announcedInOrder(List<Sent> sent) {
        var stuck = new HashSet<UUID>();
        var announced = new ArrayList<Long>();
        for (var each : sent) {
            if (!each.taken()) {
                stuck.add(each.event().subject());
            } else if (!stuck.contains(each.event().subject())) {
                announced.add(each.event().position());
            }
        }
        return announced;
    }

    private Uni<Void> forget(List<Long> announced) {
        return announced.isEmpty()
                ? Uni.createFrom().voidItem()
                : pool.preparedQuery(DELETE)
                        .execute(Tuple.of(announced.toArray(Long[]::new)))
                        .replaceWithVoid();
    }

    private static Next next(List<Waiting> waiting, List<Sent> sent) {
        var refused = sent.stream().filter(each -> !each.taken()).count();
        if (refused > 0) {
            throw new NotAnnounced(refused);
        }
        return waiting.size() == BATCH ? Next.AT_ONCE : Next.AFTER_A_PAUSE;
    }

    private static List<Waiting> rows(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Waiting::of).toList();
    }

    private record Sent(Waiting event, boolean taken) {}

    private static final class NotAnnounced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAnnounced(long count) {
            super("Kafka did not take events=" + count + ", they wait", null, false, false);
        }
    }
}
