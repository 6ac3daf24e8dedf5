package io.switchboard.platform.trace;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** What of OpenTelemetry is the same in every service: where spans go, past {@link Discretion}, and which are made. */
@Singleton
class Tracing implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private final TraceConfig config;
    private final Instance<Vertx> vertx;
    private final boolean toOthers;

    /** @param others who gets spans beside the collector, e.g. a test */
    Tracing(TraceConfig config, Instance<Vertx> vertx, @Any Instance<SpanExporter> others) {
        this.config = config;
        this.vertx = vertx;
        this.toOthers = !others.isUnsatisfied();
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addSpanExporterCustomizer((others, _) -> new Discretion(receivers(others)));
        builder.addSamplerCustomizer((sampler, _) -> new WorthTelling(wanted(sampler)));
    }

    private SpanExporter receivers(SpanExporter others) {
        return config.endpoint()
                .map(endpoint -> new Collector(CollectorAddress.of(endpoint), config, vertx::get))
                .map(collector -> SpanExporter.composite(others, collector))
                .orElse(others);
    }

    /** What nobody gets need not be written down; its numbers are there for the logs. */
    private Sampler wanted(Sampler sampler) {
        return config.endpoint().isPresent() || toOthers ? sampler : Sampler.alwaysOff();
    }
}
