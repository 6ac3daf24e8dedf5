package io.switchboard.platform.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.messaging.NewRows.NewRow;
import io.switchboard.platform.trace.Traces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Where a service leaves what happened, in the transaction in which it happened. The {@link OutboxRelay} announces it. A service without
 * entities takes {@link SqlOutbox}.
 */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
public class Outbox {

    private static final String INSERT =
            """
            insert into outbox (id, topic, type, subject, version, happened, payload, trace)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """;

    private final NewRows rows;

    public Outbox(ObjectMapper json, Clock clock, Traces traces) {
        this.rows = new NewRows(json, clock, traces);
    }

    /**
     * Adds an event to the transaction under way.
     *
     * @param subject the aggregate; its events are announced in the order of the calls, so whoever changes an aggregate holds its row's lock
     *     when it calls (save first, then append)
     * @param version of the aggregate after the event
     * @throws IllegalStateException outside a transaction: an event alone would be a rumour
     */
    public Uni<Void> append(String topic, UUID subject, long version, Object event) {
        return Panache.currentTransaction()
                .onItem()
                .ifNull()
                .failWith(
                        () ->
                                new IllegalStateException(
                                        "an event is saved with its state, so in a transaction"))
                .chain(_ -> Panache.getSession())
                .chain(session -> insert(session, rows.of(topic, subject, version, event)));
    }

    private static Uni<Void> insert(Mutiny.Session session, NewRow row) {
        return session.createNativeQuery(INSERT)
                .setParameter(1, row.id())
                .setParameter(2, row.topic())
                .setParameter(3, row.type())
                .setParameter(4, row.subject())
                .setParameter(5, row.version())
                .setParameter(6, row.happened())
                .setParameter(7, row.payload())
                .setParameter(8, row.trace())
                .executeUpdate()
                .replaceWithVoid();
    }
}
