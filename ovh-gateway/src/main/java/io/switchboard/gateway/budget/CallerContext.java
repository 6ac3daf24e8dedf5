package io.switchboard.gateway.budget;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/** Brings an outcome that somebody else produced back to the Vert.x context of whoever waits for it. */
public final class CallerContext {

    private CallerContext() {}

    public static <T> Uni<T> keep(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var here = Vertx.currentContext();
                            return here == null
                                    ? work.get()
                                    : work.get().emitOn(task -> here.runOnContext(_ -> task.run()));
                        });
    }
}
