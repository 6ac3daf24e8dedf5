package io.switchboard.platform.job;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Work on a Vert.x context of its own, where it may hold a database session, and goes on when nobody waits for it any more. */
public final class OwnContext {

    private OwnContext() {}

    /**
     * Begins at once, as part of the trace under way. The answer can be waited for, or not; it comes back on the context it was asked from.
     */
    public static <T> Uni<T> run(Vertx vertx, Supplier<Uni<T>> work) {
        var asker = vertx.getOrCreateContext();
        var answer = new CompletableFuture<T>();
        var cause = Span.current();
        fresh(vertx)
                .runOnContext(
                        _ -> {
                            if (cause.getSpanContext().isValid()) {
                                // For as long as the context lasts, which is our work's alone.
                                cause.makeCurrent();
                            }
                            Uni.createFrom()
                                    .deferred(() -> work.get())
                                    .subscribe()
                                    .with(answer::complete, answer::completeExceptionally);
                        });
        return Uni.createFrom()
                .completionStage(answer)
                .emitOn(step -> asker.runOnContext(_ -> step.run()));
    }

    /** A context that no other work shares. */
    static Context fresh(Vertx vertx) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }
}
