package io.switchboard.gateway.budget;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Lets only some calls of this replica be under way at once; the others wait their turn, and not too many of them. */
@ApplicationScoped
public class Slots {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final int bound;
    private final Deque<Waiter> waiters = new ArrayDeque<>();
    private int free;

    Slots(BudgetConfig config, Vertx vertx, MeterRegistry meters) {
        this.vertx = vertx;
        this.free = config.concurrency();
        this.bound = config.waiting();
        meters.gauge("ovh.calls.waiting", this, Slots::waiting);
    }

    /** Does the work once there is a slot; fails with {@link BudgetRefused.Busy} if there is none before the deadline. */
    public <T> Uni<T> within(Deadline deadline, Supplier<Uni<T>> work) {
        return enter(deadline)
                .chain(
                        () ->
                                Uni.createFrom()
                                        .deferred(work::get)
                                        .onTermination()
                                        .invoke(this::leave));
    }

    private Uni<Void> enter(Deadline deadline) {
        return Uni.createFrom()
                .deferred(
                        () ->
                                taken()
                                        ? Uni.createFrom().voidItem()
                                        : CallerContext.keep(() -> waitFor(deadline)));
    }

    private synchronized boolean taken() {
        if (free == 0) {
            return false;
        }
        free--;
        return true;
    }

    private Uni<Void> waitFor(Deadline deadline) {
        return Uni.createFrom()
                .emitter(
                        emitter -> {
                            var waiter = new Waiter(emitter);
                            if (!queue(waiter)) {
                                emitter.fail(new BudgetRefused.Busy(RETRY));
                                return;
                            }
                            waiter.timer =
                                    vertx.setTimer(
                                            Math.max(1, deadline.left().toMillis()),
                                            _ -> giveUp(waiter));
                        });
    }

    private boolean queue(Waiter waiter) {
        synchronized (this) {
            if (free == 0) {
                return waiters.size() < bound && waiters.add(waiter);
            }
            free--;
        }
        waiter.emitter.complete(null);
        return true;
    }

    private void giveUp(Waiter waiter) {
        boolean waited;
        synchronized (this) {
            waited = waiters.remove(waiter);
        }
        if (waited) {
            waiter.emitter.fail(new BudgetRefused.Busy(RETRY));
        }
    }

    private void leave() {
        Waiter next;
        synchronized (this) {
            next = waiters.poll();
            if (next == null) {
                free++;
                return;
            }
        }
        vertx.cancelTimer(next.timer);
        next.emitter.complete(null);
    }

    private synchronized int waiting() {
        return waiters.size();
    }

    private static final class Waiter {
        private final UniEmitter<? super Void> emitter;
        private volatile long timer = -1;

        private Waiter(UniEmitter<? super Void> emitter) {
            this.emitter = emitter;
        }
    }
}
