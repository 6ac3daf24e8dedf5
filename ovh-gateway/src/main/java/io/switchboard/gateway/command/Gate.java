package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.gateway.budget.CallerContext;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Lets one after the other to a subject, within this replica, in the order they came, and not too many of them. */
@ApplicationScoped
class Gate {

    private final Vertx vertx;
    private final int bound;

    /** Who waits, by subject; a subject that stands here has somebody at it. */
    private final Map<String, Deque<Waiter>> waiting = new HashMap<>();

    Gate(Vertx vertx, ChangesConfig config) {
        this.vertx = vertx;
        this.bound = config.waiting();
    }

    /** Completes when it is the caller's turn, who leaves afterwards; fails with {@link ChangeRefused.UnderWay}. */
    Uni<Void> enter(String subject, Deadline deadline) {
        return Uni.createFrom()
                .deferred(
                        () ->
                                isFree(subject)
                                        ? Uni.createFrom().voidItem()
                                        : CallerContext.keep(() -> waitFor(subject, deadline)));
    }

    void leave(String subject) {
        Waiter next;
        synchronized (this) {
            next = waiting.get(subject).poll();
            if (next == null) {
                waiting.remove(subject);
                return;
            }
        }
        vertx.cancelTimer(next.timer);
        next.emitter.complete(null);
    }

    private synchronized boolean isFree(String subject) {
        return waiting.putIfAbsent(subject, new ArrayDeque<>()) == null;
    }

    private Uni<Void> waitFor(String subject, Deadline deadline) {
        return Uni.createFrom()
                .emitter(
                        emitter -> {
                            var waiter = new Waiter(emitter);
                            waiter.timer =
                                    vertx.setTimer(
                                            Math.max(1, deadline.left().toMillis()),
                                            _ -> giveUp(subject, waiter));
                            switch (queue(subject, waiter)) {
                                case ENTERED -> enterNow(waiter);
                                case FULL -> refuse(waiter);
                                case WAITS -> {}
                            }
                        });
    }

    private enum Place {
        ENTERED,
        WAITS,
        FULL
    }

    /** Whoever was there may have left in the meantime. */
    private synchronized Place queue(String subject, Waiter waiter) {
        if (isFree(subject)) {
            return Place.ENTERED;
        }
        var line = waiting.get(subject);
        if (line.size() >= bound) {
            return Place.FULL;
        }
        line.add(waiter);
        return Place.WAITS;
    }

    private void giveUp(String subject, Waiter waiter) {
        boolean waited;
        synchronized (this) {
            var line = waiting.get(subject);
            waited = line != null && line.remove(waiter);
        }
        if (waited) {
            waiter.emitter.fail(new ChangeRefused.UnderWay());
        }
    }

    private void enterNow(Waiter waiter) {
        vertx.cancelTimer(waiter.timer);
        waiter.emitter.complete(null);
    }

    private void refuse(Waiter waiter) {
        vertx.cancelTimer(waiter.timer);
        waiter.emitter.fail(new ChangeRefused.UnderWay());
    }

    private static final class Waiter {
        private final UniEmitter<? super Void> emitter;
        private volatile long timer;

        private Waiter(UniEmitter<? super Void> emitter) {
            this.emitter = emitter;
        }
    }
}
