package io.switchboard.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stands between all spans of a service and whoever they are sent to, and lets through what is known to be nobody's data: what is not named
 * here is not told, whatever an instrumentation thinks of next. So a path, a query, an address, a statement, a header or the message of an
 * exception does not leave, however it got into a span.
 */
final class Discretion implements SpanExporter {

    private static final AttributeKey<String> METHOD =
            AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");

    private static final Set<String> TOLD =
            Set.of(
                    "http.request.method",
                    "http.response.status_code",
                    "http.route",
                    "url.template",
                    "code.function.name",
                    "error.type",
                    "exception.type",
                    "db.system",
                    "db.system.name",
                    "db.operation",
                    "db.operation.name",
                    "db.sql.table",
                    "db.collection.name",
                    "messaging.system",
                    "messaging.destination.name",
                    "messaging.operation.type",
                    "messaging.message.id",
                    "switchboard.attempt",
                    "switchboard.lane",
                    "switchboard.letter",
                    "switchboard.outcome",
                    "switchboard.server",
                    "ovh.query_id");

    /** Whom we called. Where we were called, it is what the caller wrote. */
    private static final Set<String> TOLD_OF_CALLS = Set.of("server.address", "server.port");

    /** No address, no number of a person or a room, no token. */
    private static final Pattern PLAIN_NAME =
            Pattern.compile("(?!.*\\d\\D?\\d\\D?\\d)(?!.*\\w{40})[\\w ./{}:*$-]{1,200}");

    private final SpanExporter receiver;

    Discretion(SpanExporter receiver) {
        this.receiver = receiver;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        return receiver.export(spans.stream().<SpanData>map(Told::new).toList());
    }

    @Override
    public CompletableResultCode flush() {
        return receiver.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return receiver.shutdown();
    }

    /** As much of a span as may be known. */
    private static final class Told extends DelegatingSpanData {
        private final String name;
        private final Attributes attributes;
        private final List<EventData> events;
        private final List<LinkData> links;
        private final StatusData status;

        Told(SpanData span) {
            super(span);
            attributes = told(span.getAttributes(), span.getKind());
            name = name(span, attributes);
            events = span.getEvents().stream().map(Told::told).toList();
            links = span.getLinks().stream().map(Told::told).toList();
            status = StatusData.create(span.getStatus().getStatusCode(), "");
        }

        private static Attributes told(Attributes all, SpanKind kind) {
            return all.toBuilder()
                    .removeIf(
                            key ->
                                    !TOLD.contains(key.getKey())
                                            && !(kind == SpanKind.CLIENT
                                                    && TOLD_OF_CALLS.contains(key.getKey())))
                    .build();
        }

        private static EventData told(EventData event) {
            var attributes = told(event.getAttributes(), SpanKind.INTERNAL);
            return EventData.create(
                    event.getEpochNanos(), plain(event.getName()), attributes, attributes.size());
        }

        private static LinkData told(LinkData link) {
            return LinkData.create(
                    link.getSpanContext(), told(link.getAttributes(), SpanKind.INTERNAL));
        }

        /** A request is called after its route, and by nothing else. */
        private static String name(SpanData span, Attributes told) {
            var method = told.get(METHOD);
            if (span.getKind() != SpanKind.SERVER || method == null) {
                return plain(span.getName());
            }
            var route = told.get(ROUTE);
            return route == null ? method : method + " " + route;
        }

        private static String plain(String name) {
            return PLAIN_NAME.matcher(name).matches() ? name : "unnamed";
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Attributes getAttributes() {
            return attributes;
        }

        @Override
        public int getTotalAttributeCount() {
            return attributes.size();
        }

        @Override
        public List<EventData> getEvents() {
            return events;
        }

        @Override
        public List<LinkData> getLinks() {
            return links;
        }

        @Override
        public StatusData getStatus() {
            return status;
        }
    }
}
