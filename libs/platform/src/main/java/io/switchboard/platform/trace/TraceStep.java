package io.switchboard.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Optional;

/**
 * What a span is to tell. Names and values are ours and few, never a person's: of anything else {@link Discretion} tells nothing anyway.
 *
 * @param cause what it goes on with; empty for the work under way, and where there is none it begins a trace
 */
public record TraceStep(String name, SpanKind kind, Optional<TraceParent> cause, Attributes facts) {

    /** Something that we do ourselves. */
    public static TraceStep inside(String name) {
        return of(name, SpanKind.INTERNAL);
    }

    /** A call to somebody who knows nothing of traces. */
    public static TraceStep call(String name) {
        return of(name, SpanKind.CLIENT);
    }

    /** Something that is told to whoever listens. */
    public static TraceStep news(String name) {
        return of(name, SpanKind.PRODUCER);
    }

    /** What is done about something that was heard. */
    public static TraceStep hearing(String name) {
        return of(name, SpanKind.CONSUMER);
    }

    private static TraceStep of(String name, SpanKind kind) {
        return new TraceStep(name, kind, Optional.empty(), Attributes.empty());
    }

    public TraceStep after(Optional<TraceParent> cause) {
        return new TraceStep(name, kind, cause, facts);
    }

    /** @param key one that {@link Discretion} knows */
    public TraceStep with(String key, String value) {
        return new TraceStep(
                name,
                kind,
                cause,
                facts.toBuilder().put(AttributeKey.stringKey(key), value).build());
    }

    Context parent() {
        return cause.map(TraceParent::context).orElseGet(Context::current);
    }

    Span begin(Tracer tracer) {
        return tracer.spanBuilder(name)
                .setSpanKind(kind)
                .setParent(parent())
                .setAllAttributes(facts)
                .startSpan();
    }
}
