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

    static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    private final Vertx vertx;

    Patience(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Again after failures of OVH's own making, and when it finds us too fast, once it may be asked again. */
    public <T> Uni<T> whileStumbling(Deadline deadline, Supplier<Uni<T>> work) {
        return again(
                deadline,
                failure -> stumbled(failure) || failure instanceof OvhFailure.RateLimited,
                work);
    }

    /** As {@link #whileStumbling}, and while OVH is busy with an earlier wish: for changes that may be made twice. */
    public <T> Uni<T> untilTaken(Deadline deadline, Supplier<Uni<T>> work) {
        return again(deadline, Patience::passes, work);
    }

    /** Whether another try can do better than this failure, when what failed may be done twice. */
    static boolean passes(Throwable failure) {
        return stumbled(failure)
                || failure instanceof OvhFailure.RateLimited
                || failure instanceof OvhFailure.InProgress;
    }

    /** Again after the failures that are named; the last failure is the one that remains. */
    public <T> Uni<T> again(
            Deadline deadline, Predicate<Throwable> repeatable, Supplier<Uni<T>> work) {
        return attempt(1, deadline, repeatable, work);
    }

    /** Completes after a pause that fits the number of tries so far. */
    public Uni<Void> pause(int tries) {
        return pause(Duration.ZERO, tries);
    }

    Uni<Void> pause(int tries, Throwable failure) {
        return pause(told(failure), tries);
    }

    private Uni<Void> pause(Duration atLeast, int tries) {
        var longest = FIRST_PAUSE.toMillis() << tries;
        var uneven = ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        var millis = atLeast.toMillis() + uneven;
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(millis, _ -> emitter.complete(null)));
    }

    /** How long OVH told us to wait. */
    private static Duration told(Throwable failure) {
        return failure instanceof OvhFailure.RateLimited limited
                ? limited.retryAfter()
                : Duration.ZERO;
    }

    static boolean fits(Throwable failure, Deadline deadline) {
        return deadline.left().compareTo(told(failure)) > 0;
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
        return outcome.onFailure(failure -> repeatable.test(failure) && fits(failure, deadline))
                .recoverWithUni(
                        failure ->
                                pause(tries, failure)
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
