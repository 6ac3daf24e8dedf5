package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/**
 * Waits where OVH says "not now" to a change: still busy with an earlier one, or finding us too fast. Either way it was not begun, so that
 * it may be sent again, for as long as the deadline allows.
 */
@ApplicationScoped
class PutOff {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int LONGEST = 3;

    private final Vertx vertx;

    PutOff(Vertx vertx) {
        this.vertx = vertx;
    }

    <T> Uni<T> waitedOut(Deadline deadline, Supplier<Uni<T>> call) {
        return attempt(0, deadline, call);
    }

    private <T> Uni<T> attempt(int before, Deadline deadline, Supplier<Uni<T>> call) {
        return call.get()
                .onFailure(OvhFailure.class)
                .recoverWithUni(
                        failure ->
                                pause(failure, before)
                                        .filter(it -> it.compareTo(deadline.left()) < 0)
                                        .map(
                                                it ->
                                                        after(it)
                                                                .chain(
                                                                        () ->
                                                                                attempt(
                                                                                        before + 1,
                                                                                        deadline,
                                                                                        call)))
                                        .orElseGet(() -> Uni.createFrom().failure(failure)));
    }

    private static Optional<Duration> pause(Throwable failure, int before) {
        var longest = FIRST_PAUSE.toMillis() << Math.min(before, LONGEST);
        var uneven =
                Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        return switch (failure) {
            case OvhFailure.InProgress _ -> Optional.of(uneven);
            case OvhFailure.RateLimited limited -> Optional.of(limited.retryAfter().plus(uneven));
            default -> Optional.empty();
        };
    }

    private Uni<Void> after(Duration pause) {
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(pause.toMillis(), _ -> emitter.complete(null)));
    }
}
