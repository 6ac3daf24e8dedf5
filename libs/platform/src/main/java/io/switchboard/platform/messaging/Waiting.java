package io.switchboard.platform.messaging;

import io.switchboard.platform.trace.TraceParent;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;

/** A row of the outbox. */
record Waiting(
        long position,
        UUID id,
        String topic,
        String type,
        UUID subject,
        long version,
        Instant happened,
        String payload,
        Optional<TraceParent> trace) {

    static Waiting of(Row row) {
        return new Waiting(
                row.getLong("position"),
                row.getUUID("id"),
                row.getString("topic"),
                row.getString("type"),
                row.getUUID("subject"),
                row.getLong("version"),
                row.getOffsetDateTime("happened").toInstant(),
                row.getString("payload"),
                TraceParent.read(row.getString("trace")));
    }

    Headers headers(String source) {
        return CloudEventHeaders.write(
                id, type, source, subject.toString(), version, happened, trace);
    }
}
