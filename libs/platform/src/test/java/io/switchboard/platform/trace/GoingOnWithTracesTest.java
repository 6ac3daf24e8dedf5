package io.switchboard.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoingOnWithTracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TEXT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Test
    void readsWhatItWrites() {
        var span = Span.fromContext(new TraceParent(TEXT).context()).getSpanContext();

        assertThat(span.getTraceId()).isEqualTo(TRACE);
        assertThat(span.isRemote()).isTrue();
        assertThat(span.isSampled()).isTrue();
        assertThat(TraceParent.of(span)).contains(new TraceParent(TEXT));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "jeanne@example.org",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x"
            })
    void takesNothingForATraceThatIsNone(String text) {
        assertThat(TraceParent.read(text)).isEmpty();
    }

    @Test
    void letsNobodyOutsideChooseATrace() {
        var door = new OutwardOnly(W3CTraceContextPropagator.getInstance());

        var inside = door.extract(Context.root(), Map.of("traceparent", TEXT), new Headers());

        assertThat(Span.fromContext(inside).getSpanContext().isValid()).isFalse();
        var sent = new HashMap<String, String>();
        door.inject(new TraceParent(TEXT).context(), sent, Map::put);
        assertThat(sent).containsEntry("traceparent", TEXT);
    }

    @Test
    void doesNotTellWhatOperatorsAndLoopsLookAt() {
        var asked = new TraceParent(TEXT).context();
        var unsampled =
                Context.root()
                        .with(
                                Span.wrap(
                                        SpanContext.create(
                                                TRACE,
                                                "00f067aa0ba902b7",
                                                TraceFlags.getDefault(),
                                                TraceState.getDefault())));
        var query = Attributes.of(AttributeKey.stringKey("db.system"), "switchboard");

        assertThat(decision(Context.root(), SpanKind.SERVER, path("/q/health/ready")))
                .isEqualTo(SamplingDecision.DROP);
        assertThat(decision(asked, SpanKind.SERVER, path("/q/metrics")))
                .isEqualTo(SamplingDecision.DROP);
        assertThat(decision(Context.root(), SpanKind.CLIENT, query))
                .isEqualTo(SamplingDecision.DROP);
        assertThat(decision(asked, SpanKind.CLIENT, query))
                .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
        assertThat(decision(unsampled, SpanKind.CLIENT, query)).isEqualTo(SamplingDecision.DROP);
        assertThat(decision(Context.root(), SpanKind.SERVER, path("/conference")))
                .isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
    }

    private static Attributes path(String path) {
        return Attributes.of(AttributeKey.stringKey("url.path"), path);
    }

    private static SamplingDecision decision(Context parent, SpanKind kind, Attributes attributes) {
        return new WorthTelling(Sampler.alwaysOn())
                .shouldSample(parent, TRACE, "any", kind, attributes, List.of())
                .getDecision();
    }

    private record Headers() implements TextMapGetter<Map<String, String>> {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public String get(Map<String, String> carrier, String key) {
            return carrier.get(key);
        }
    }
}
