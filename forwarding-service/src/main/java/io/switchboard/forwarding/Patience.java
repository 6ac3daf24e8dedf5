package io.switchboard.forwarding;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;

/** Waits no longer than a while, and goes on where the question was asked: database sessions hang on that context. */
public final class Patience {

    private Patience() {}

    /** Fails with a {@link io.smallrye.mutiny.TimeoutException} when there is no answer in time. */
    public static <T> Uni<T> wait(Vertx vertx, Duration atMost, Uni<T> answer) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var here = vertx.getOrCreateContext();
                            return answer.ifNoItem()
                                    .after(atMost)
                                    .fail()
                                    .emitOn(step -> here.runOnContext(_ -> step.run()));
                        });
    }
}
