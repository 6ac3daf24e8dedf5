package io.switchboard.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where a service leaves what happened, in the transaction in which it happened. The {@link OutboxRelay} announces it. */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
public class Outbox {

    private static final String INSERT =
            """
            insert into outbox (id, topic, type, subject, version, happened, payload)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """;

    private final ObjectMapper json;
    private final Clock clock;

    public Outbox(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
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
                .chain(session -> insert(session, topic, subject, version, event));
    }

    private Uni<Void> insert(
            Mutiny.Session session, String topic, UUID subject, long version, Object event) {
        var now = clock.instant();
        return session.createNativeQuery(INSERT)
                .setParameter(1, EventIds.next(now.toEpochMilli()))
                .setParameter(2, topic)
                .setParameter(3, EventType.of(event.getClass()))
                .setParameter(4, subject)
                .setParameter(5, version)
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .setParameter(7, write(event))
                .executeUpdate()
                .replaceWithVoid();
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "an event must be writable as JSON: " + event.getClass(), broken);
        }
    }
}
