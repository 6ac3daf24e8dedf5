package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Repeats what may be repeated: a few times, after pauses that grow and differ, while the deadline allows. */
@ApplicationScoped
public class Patience {

    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Vertx vertx;

    Patience(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Again after failures of OVH's own making. */
    public <T> Uni<T> whileStumbling(Deadline deadline, Supplier<Uni<T>> work) {
        return again(deadline, Patience::stumbled, work);
    }

    /** Again after the failures that are named; the last failure is the one that remains. */
    public <T> Uni<T> again(
            Deadline deadline, Predicate<Throwable> repeatable, Supplier<Uni<T>> work) {
        return attempt(1, deadline, repeatable, work);
    }

    /** Completes after a pause that fits the number of tries so far. */
    public Uni<Void> pause(int tries) {
        var longest = FIRST_PAUSE.toMillis() << tries;
        var millis = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(millis, _ -> emitter.complete(null)));
    }

    /** Whether another try can do better than this failure. */
    public static boolean stumbled(Throwable failure) {
        return failure instanceof OvhFailure.ServerTrouble
                || failure instanceof OvhFailure.Unreachable
                || failure instanceof OvhFailure.Silent;
    }

    private <T> Uni<T> attempt(
            int tries, Deadline deadline, Predicate<Throwable> repeatable, Supplier<Uni<T>> work) {
        var outcome = Uni.createFrom().deferred(work::get);
        if (tries == TRIES) {
            return outcome;
        }
        return outcome.onFailure(failure -> repeatable.test(failure) && !deadline.over())
                .recoverWithUni(
                        failure ->
                                pause(tries)
                                        .chain(
                                                () ->
                                                        deadline.over()
                                                                ? Uni.createFrom().failure(failure)
                                                                : attempt(
                                                                        tries + 1,
                                                                        deadline,
                                                                        repeatable,
                                                                        work)));
    }
}
