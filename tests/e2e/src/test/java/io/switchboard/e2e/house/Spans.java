package io.switchboard.e2e.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** A collector that takes what the services tell of their spans: OTLP over HTTP, as any collector does. */
public final class Spans implements AutoCloseable {
    /** More than any journey makes; what all of them leave is kept as {@link #told}. */
    private static final int MOST = 50_000;

    private final HttpServer server;
    private final ConcurrentLinkedDeque<Seen> seen = new ConcurrentLinkedDeque<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /**
     * A span, and what it hangs on.
     *
     * @param parent empty for the first of a trace
     */
    public record Seen(
            String service,
            String trace,
            String id,
            String parent,
            String name,
            Span.SpanKind kind) {}

    private Spans(HttpServer server) {
        this.server = server;
    }

    static Spans collected() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var spans = new Spans(HttpServer.create(address, 0));
            spans.server.createContext("/v1/traces", spans::take);
            spans.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            spans.server.start();
            return spans;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a service has to be told so that it tells us. */
    Map<String, String> environment() {
        return Map.of(
                "OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://localhost:" + server.getAddress().getPort(),
                "OTEL_BSP_SCHEDULE_DELAY",
                "1000");
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            ExportTraceServiceRequest.parseFrom(call.getRequestBody())
                    .getResourceSpansList()
                    .forEach(this::note);
            call.sendResponseHeaders(200, -1);
        }
    }

    private void note(ResourceSpans all) {
        var service =
                all.getResource().getAttributesList().stream()
                        .filter(it -> it.getKey().equals("service.name"))
                        .map(it -> it.getValue().getStringValue())
                        .findFirst()
                        .orElse("unnamed");
        told.add(all.getResource().toString());
        all.getScopeSpansList().stream()
                .flatMap(it -> it.getSpansList().stream())
                .forEach(span -> note(service, span));
    }

    private void note(String service, Span span) {
        var hex = HexFormat.of();
        seen.add(
                new Seen(
                        service,
                        hex.formatHex(span.getTraceId().toByteArray()),
                        hex.formatHex(span.getSpanId().toByteArray()),
                        hex.formatHex(span.getParentSpanId().toByteArray()),
                        span.getName(),
                        span.getKind()));
        if (seen.size() > MOST) {
            seen.poll();
        }
        told.add(service + " " + withoutNumbers(span));
    }

    /** What is left of a span when it has neither its place nor its time is the same for many. */
    private static String withoutNumbers(Span span) {
        var rest =
                span.toBuilder()
                        .clearTraceId()
                        .clearSpanId()
                        .clearParentSpanId()
                        .clearStartTimeUnixNano()
                        .clearEndTimeUnixNano();
        rest.getEventsBuilderList().forEach(Span.Event.Builder::clearTimeUnixNano);
        return rest.build().toString().replace('\n', ' ');
    }

    /** The last ones. */
    public List<Seen> all() {
        return List.copyOf(seen);
    }

    /** Of one trace. */
    public List<Seen> of(String trace) {
        return seen.stream().filter(it -> it.trace().equals(trace)).toList();
    }

    /** The span, what caused it, and so on to the beginning, as far as it has come. */
    public List<Seen> causesOf(Seen span) {
        return Stream.iterate(span, it -> it != null, this::causeOf).toList();
    }

    private Seen causeOf(Seen span) {
        return of(span.trace()).stream()
                .filter(it -> it.id().equals(span.parent()))
                .findFirst()
                .orElse(null);
    }

    /** All that was told of all spans, each once. */
    public Collection<String> told() {
        return told;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
