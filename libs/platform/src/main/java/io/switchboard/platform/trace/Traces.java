package io.switchboard.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/** Spans around what we do. What is done within, logged, called or announced belongs to them. */
@Singleton
public class Traces {

    private final Tracer tracer;

    public Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Does the work as a step of its trace. Of a failure its kind is told, never its message. Steps that go on at the same time each need a
     * Vert.x context of their own, since that is where it stands which of them is under way.
     */
    public <T> Uni<T> step(TraceStep step, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var span = step.begin(tracer);
                            var scope = enter(step, span);
                            return Uni.createFrom()
                                    .deferred(() -> work.get())
                                    .onTermination()
                                    .invoke(
                                            (_, failure, cancelled) -> {
                                                scope.close();
                                                end(span, failure, cancelled);
                                            });
                        });
    }

    /** Notes something that takes no time; whoever hears of it goes on after the answer. Empty where there are no traces at all. */
    public Optional<TraceParent> note(TraceStep step) {
        var span = step.begin(tracer);
        span.end();
        return TraceParent.of(span.getSpanContext());
    }

    /** What is known of the step under way only once it is done. */
    public static void fact(String key, String value) {
        Span.current().setAttribute(key, value);
    }

    /** On a context that others share nothing may stand that is one step's. */
    private static Scope enter(TraceStep step, Span span) {
        return VertxContext.isOnDuplicatedContext()
                ? step.parent().with(span).makeCurrent()
                : Scope.noop();
    }

    private static void end(Span span, Throwable failure, boolean cancelled) {
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            span.setAttribute("error.type", failure.getClass().getName());
        }
        if (cancelled) {
            span.setAttribute("switchboard.outcome", "cancelled");
        }
        span.end();
    }
}
