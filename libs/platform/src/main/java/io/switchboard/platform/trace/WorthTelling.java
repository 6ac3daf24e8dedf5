package io.switchboard.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.util.List;

/**
 * Of what OTEL_TRACES_SAMPLER lets through, what is worth telling: not that somebody looked at health or metrics, nor what that led to; nor
 * a query that nobody asked for, as those are by which loops look whether there is anything to do.
 */
final class WorthTelling implements Sampler {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final String OF_OPERATORS = "/q/";
    private static final String OF_DATABASES = "db.";

    private final Sampler sampler;

    WorthTelling(Sampler sampler) {
        this.sampler = sampler;
    }

    @Override
    public SamplingResult shouldSample(
            Context parent,
            String traceId,
            String name,
            SpanKind kind,
            Attributes attributes,
            List<LinkData> links) {
        var cause = Span.fromContext(parent).getSpanContext();
        return isForOperators(kind, attributes)
                        || isOfWhatIsNotTold(cause)
                        || isNobodysQuery(cause, attributes)
                ? SamplingResult.drop()
                : sampler.shouldSample(parent, traceId, name, kind, attributes, links);
    }

    private static boolean isForOperators(SpanKind kind, Attributes attributes) {
        var path = kind == SpanKind.SERVER ? attributes.get(PATH) : null;
        return path != null && path.startsWith(OF_OPERATORS);
    }

    private static boolean isOfWhatIsNotTold(SpanContext cause) {
        return cause.isValid() && !cause.isRemote() && !cause.isSampled();
    }

    private static boolean isNobodysQuery(SpanContext cause, Attributes attributes) {
        return !cause.isValid()
                && attributes.asMap().keySet().stream()
                        .anyMatch(key -> key.getKey().startsWith(OF_DATABASES));
    }

    @Override
    public String getDescription() {
        return "worth telling of " + sampler.getDescription();
    }
}
