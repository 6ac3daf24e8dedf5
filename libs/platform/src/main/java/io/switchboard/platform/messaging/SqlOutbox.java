package io.switchboard.platform.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.trace.Traces;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** The outbox for services that speak SQL themselves. One row, one statement, in the transaction of what happened. */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.outbox", stringValue = "true")
public class SqlOutbox {

    private static final String INSERT =
            """
            insert into outbox (id, topic, type, subject, version, happened, payload, trace)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """;

    private final NewRows rows;

    public SqlOutbox(ObjectMapper json, Clock clock, Traces traces) {
        this.rows = new NewRows(json, clock, traces);
    }

    /**
     * Adds an event to the transaction of a connection.
     *
     * @param transaction with a transaction begun; whoever changes an aggregate holds its row's lock
     * @param version of the aggregate after the event
     * @throws IllegalStateException outside a transaction: an event alone would be a rumour
     */
    public Uni<Void> append(
            SqlConnection transaction, String topic, UUID subject, long version, Object event) {
        if (transaction.transaction() == null) {
            throw new IllegalStateException(
                    "an event is saved with its state, so in a transaction");
        }
        var row = rows.of(topic, subject, version, event);
        return transaction
                .preparedQuery(INSERT)
                .execute(
                        Tuple.tuple()
                                .addUUID(row.id())
                                .addString(row.topic())
                                .addString(row.type())
                                .addUUID(row.subject())
                                .addLong(row.version())
                                .addOffsetDateTime(row.happened())
                                .addString(row.payload())
                                .addString(row.trace()))
                .replaceWithVoid();
    }
}
