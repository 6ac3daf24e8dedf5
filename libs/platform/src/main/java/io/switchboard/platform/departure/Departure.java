package io.switchboard.platform.departure;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The end of this replica. Once told to end it is not ready any more, yet serves on for {@code quarkus.shutdown.delay} until nobody sends
 * it anything new. What would last for ever is ended half-way, so that whoever hangs on it finds another replica while this one is there.
 */
@Singleton
public class Departure {

    private final BroadcastProcessor<Object> signal = BroadcastProcessor.create();
    private final Vertx vertx;
    private final Duration delay;

    Departure(
            Vertx vertx,
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay) {
        this.vertx = vertx;
        this.delay = delay.orElse(Duration.ZERO);
    }

    void begin(@Observes ShutdownDelayInitiatedEvent told) {
        vertx.setTimer(Math.max(1, delay.dividedBy(2).toMillis()), _ -> signal.onComplete());
    }

    /** The stream, completed before its own end when this replica goes. Called where the stream is served. */
    public <T> Multi<T> until(Multi<T> stream) {
        var context = vertx.getOrCreateContext();
        var gone =
                signal.map(_ -> Optional.<T>empty())
                        .onCompletion()
                        .continueWith(Optional.<T>empty())
                        .emitOn(end -> context.runOnContext(_ -> end.run()));
        var going = stream.map(Optional::of).onCompletion().continueWith(Optional.<T>empty());
        return Multi.createBy()
                .merging()
                .withRequests(1)
                .streams(going, gone)
                .select()
                .first(Optional::isPresent)
                .map(Optional::get);
    }
}
