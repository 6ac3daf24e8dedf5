package io.switchboard.platform.trace;

import io.opentelemetry.context.propagation.TextMapPropagator;
import io.quarkus.opentelemetry.runtime.propagation.TextMapPropagatorCustomizer;
import jakarta.inject.Singleton;

/** Where callers are anybody, traces begin. */
@Singleton
class Door implements TextMapPropagatorCustomizer {

    private final TraceConfig config;

    Door(TraceConfig config) {
        this.config = config;
    }

    @Override
    public TextMapPropagator customize(Context context) {
        return config.believeCallers()
                ? context.propagator()
                : new OutwardOnly(context.propagator());
    }
}
