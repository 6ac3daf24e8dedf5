package io.switchboard.platform.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One event on its way in. While Postgres is away it waits; what fails for another reason is tried {@value #TRIES} times.
 *
 * @param work notes the event and has its effect, in one transaction
 * @param here the context it came on, on which all of it happens: database sessions hang on that
 */
record Delivery(Envelope<?> envelope, Supplier<Uni<Void>> work, Context here) {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    Uni<Void> attempt(int count) {
        return Uni.createFrom()
                .deferred(() -> work.get())
                .onFailure()
                .recoverWithUni(failure -> again(count, failure));
    }

    private Uni<Void> again(int count, Throwable failure) {
        var refused = EventRefused.of(envelope, count, failure);
        LOG.warn(refused.getMessage());
        if (!DatabaseTrouble.mayPass(failure) && count >= TRIES) {
            return Uni.createFrom().failure(refused);
        }
        return pause(count).chain(() -> attempt(count + 1));
    }

    private Uni<Void> pause(int count) {
        var wait = FIRST_PAUSE.multipliedBy(1L << Math.min(count - 1, 10));
        var bounded = wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
        return Uni.createFrom()
                .emitter(
                        emitter ->
                                here.owner()
                                        .setTimer(
                                                bounded.toMillis(),
                                                _ ->
                                                        here.runOnContext(
                                                                _ -> emitter.complete(null))));
    }
}
