package io.switchboard.platform.messaging;

import io.switchboard.platform.trace.TraceParent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** CloudEvents attributes as Kafka headers (binary mode of the Kafka protocol binding), written and read in one place. */
final class CloudEventHeaders {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String TIME = "ce_time";
    static final String SUBJECT = "ce_subject";
    static final String SOURCE = "ce_source";
    static final String SPECVERSION = "ce_specversion";

    /** Extension attribute of distributed tracing: what caused the event. */
    static final String TRACEPARENT = "ce_traceparent";

    /** Extension attribute: the version of the aggregate after the event. */
    static final String VERSION = "ce_aggregateversion";

    private CloudEventHeaders() {}

    static Headers write(
            UUID id,
            String type,
            String source,
            String subject,
            long version,
            Instant time,
            Optional<TraceParent> trace) {
        var headers = new RecordHeaders();
        put(headers, SPECVERSION, "1.0");
        put(headers, ID, id.toString());
        put(headers, TYPE, type);
        put(headers, SOURCE, source);
        put(headers, SUBJECT, subject);
        put(headers, TIME, time.toString());
        put(headers, VERSION, Long.toString(version));
        put(headers, "content-type", "application/json");
        trace.ifPresent(it -> put(headers, TRACEPARENT, it.text()));
        return headers;
    }

    static Optional<String> find(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(Header::value)
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /** @throws Missing naming the header */
    static String require(Headers headers, String name) {
        return find(headers, name).orElseThrow(() -> new Missing(name));
    }

    /** A header that every event has. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Missing(String name) {
            super("header " + name + " is missing", null, false, false);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
