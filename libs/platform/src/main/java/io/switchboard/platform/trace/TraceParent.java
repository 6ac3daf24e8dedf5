package io.switchboard.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which trace something belongs to and what in it caused it, as it stands in headers and rows: W3C's {@code traceparent}. Two numbers made up
 * by chance, nobody's data.
 *
 * @param text e.g. {@code 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01}
 */
public record TraceParent(String text) {

    private static final Pattern FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE = 3;
    private static final int SPAN = 36;
    private static final int FLAGS = 53;

    /** @throws IllegalArgumentException for what has not the form, without quoting it */
    public TraceParent {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a traceparent");
        }
    }

    /** What stands there, if anything does that can be read: a trace is worth no failure. */
    public static Optional<TraceParent> read(String text) {
        return text != null && FORM.matcher(text).matches()
                ? Optional.of(new TraceParent(text))
                : Optional.empty();
    }

    /** Of the work under way; empty when it belongs to none. */
    public static Optional<TraceParent> current() {
        return of(Span.current().getSpanContext());
    }

    static Optional<TraceParent> of(SpanContext span) {
        return span.isValid()
                ? Optional.of(
                        new TraceParent(
                                "00-%s-%s-%s"
                                        .formatted(
                                                span.getTraceId(),
                                                span.getSpanId(),
                                                span.getTraceFlags().asHex())))
                : Optional.empty();
    }

    /** Where spans are begun that it caused. */
    Context context() {
        return Context.root()
                .with(
                        Span.wrap(
                                SpanContext.createFromRemoteParent(
                                        text.substring(TRACE, SPAN - 1),
                                        text.substring(SPAN, FLAGS - 1),
                                        TraceFlags.fromHex(text, FLAGS),
                                        TraceState.getDefault())));
    }

    @Override
    public String toString() {
        return text;
    }
}
