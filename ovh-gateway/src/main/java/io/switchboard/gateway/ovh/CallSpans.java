package io.switchboard.gateway.ovh;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;

/** A span for each call to OVH, below that of the request which caused it. It has the operation's name; never a path, a body or OVH's own text. */
@ApplicationScoped
class CallSpans {

    private static final String QUERY_ID = "ovh.query_id";

    private final Tracer tracer;

    CallSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** @param cause where the call was asked for: it may be sent from somewhere else, when its turn has come */
    Uni<Answer> around(
            OvhCall call, Allowance allowance, Context cause, Supplier<Uni<Answer>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var span = begin(call, allowance, cause);
                            return work.get()
                                    .onTermination()
                                    .invoke((answer, failure, _) -> end(span, answer, failure));
                        });
    }

    private Span begin(OvhCall call, Allowance allowance, Context cause) {
        return tracer.spanBuilder(call.operation().toString())
                .setParent(cause)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute("http.request.method", call.operation().method().name())
                .setAttribute("url.template", call.operation().template())
                .setAttribute("switchboard.lane", allowance.lane().name().toLowerCase(Locale.ROOT))
                .startSpan();
    }

    private static void end(Span span, Answer answer, Throwable failure) {
        switch (failure) {
            case OvhFailure known -> {
                known.queryId().ifPresent(id -> span.setAttribute(QUERY_ID, id));
                span.setAttribute("http.response.status_code", known.status());
                span.setAttribute("switchboard.outcome", known.outcome());
                span.setStatus(StatusCode.ERROR);
            }
            case null -> {
                if (answer != null) {
                    span.setAttribute("http.response.status_code", answer.status());
                    if (answer.queryId() != null) {
                        span.setAttribute(QUERY_ID, answer.queryId());
                    }
                }
                span.setAttribute("switchboard.outcome", answer == null ? "cancelled" : "ok");
            }
            default -> {
                span.setAttribute("switchboard.outcome", "bug");
                span.setStatus(StatusCode.ERROR);
            }
        }
        span.end();
    }
}
