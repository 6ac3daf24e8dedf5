package io.switchboard.forwarding.calendar;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Long calendars take longer than anybody may keep an event loop: they are read and written aside. */
@Singleton
public class Aside {

    private final Vertx vertx;

    Aside(Vertx vertx) {
        this.vertx = vertx;
    }

    /** What comes of it, where it was asked for. */
    public <T> Uni<T> done(Supplier<T> work) {
        var here = vertx.getOrCreateContext();
        return Uni.createFrom()
                .item(work)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(step -> here.runOnContext(_ -> step.run()));
    }
}
