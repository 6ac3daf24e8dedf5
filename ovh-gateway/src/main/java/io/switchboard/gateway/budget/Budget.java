package io.switchboard.gateway.budget;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.switchboard.gateway.budget.Bucket.Taken;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Hands out calls to OVH, first come first served, never more than the bucket of all replicas has. Wishes that come while the bucket is
 * being asked are asked for together afterwards, so many wishes cost one statement.
 */
@ApplicationScoped
public class Budget {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
    private static final int LARGEST_GROUP = 500;

    private final Bucket bucket;
    private final BudgetConfig config;
    private final Vertx vertx;
    private final Timer waits;

    /** Everything below is touched on this context only. */
    private final Context home;

    private final Deque<Wish> wishes = new ArrayDeque<>();
    private int wished;
    private boolean asking;

    Budget(Bucket bucket, BudgetConfig config, Vertx vertx, MeterRegistry meters) {
        this.bucket = bucket;
        this.config = config;
        this.vertx = vertx;
        this.home = vertx.getOrCreateContext();
        this.waits = meters.timer("ovh.budget.wait");
    }

    /** The right to make one call after the other until a deadline, each paid for when it is made. */
    public Allowance until(Deadline deadline) {
        return new Allowance(this, deadline, 0);
    }

    /** As {@link #until}, with the first calls paid for at once, so that what is begun can be finished. */
    public Uni<Allowance> prepaid(int calls, Deadline deadline) {
        return take(calls, deadline).map(_ -> new Allowance(this, deadline, calls));
    }

    /** Completes when so many calls may be made; fails with {@link BudgetRefused}. */
    Uni<Void> take(int calls, Deadline deadline) {
        return CallerContext.keep(
                () ->
                        Uni.createFrom()
                                .emitter(
                                        emitter -> {
                                            var wish = new Wish(calls, expiry(deadline), emitter);
                                            home.runOnContext(_ -> add(wish));
                                        }));
    }

    private Deadline expiry(Deadline deadline) {
        return deadline.within(config.longestWait());
    }

    private void add(Wish wish) {
        if (wished + wish.calls
                > config.burst() + config.rate() * wish.expiry.left().toMillis() / 1000) {
            wish.emitter.fail(busy());
            return;
        }
        wishes.add(wish);
        wished += wish.calls;
        askUnlessAsking();
    }

    private void askUnlessAsking() {
        if (!asking) {
            asking = true;
            ask();
        }
    }

    private void ask() {
        dismissExpired();
        if (wishes.isEmpty()) {
            asking = false;
            return;
        }
        var amounts = new Integer[Math.min(wishes.size(), LARGEST_GROUP)];
        var total = 0;
        var inOrder = wishes.iterator();
        for (var i = 0; i < amounts.length; i++) {
            total += inOrder.next().calls;
            amounts[i] = total;
        }
        // The loop's own subscription: it serves many callers, on none of their contexts.
        bucket.take(amounts)
                .subscribe()
                .with(
                        taken -> home.runOnContext(_ -> granted(taken)),
                        failure -> home.runOnContext(_ -> failed(amounts.length, failure)));
    }

    private void granted(Taken taken) {
        var rest = taken.granted();
        while (rest > 0) {
            var wish = next();
            rest -= wish.calls;
            wish.grant(waits);
        }
        if (taken.granted() > 0 || wishes.isEmpty()) {
            ask();
        } else {
            vertx.setTimer(pause(taken.left()).toMillis(), _ -> home.runOnContext(_ -> ask()));
        }
    }

    private void failed(int asked, Throwable failure) {
        for (var i = 0; i < asked; i++) {
            next().emitter.fail(new BudgetRefused.Unknown(failure));
        }
        ask();
    }

    private Duration pause(double left) {
        var missing = wishes.element().calls - left;
        var pause = Duration.ofNanos((long) Math.ceil(missing / config.rate() * 1e9));
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            return LONGEST_PAUSE;
        }
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }

    private void dismissExpired() {
        var refusal = busy();
        wishes.removeIf(
                wish -> {
                    if (!wish.expiry.over()) {
                        return false;
                    }
                    wished -= wish.calls;
                    wish.emitter.fail(refusal);
                    return true;
                });
    }

    private Wish next() {
        var wish = wishes.remove();
        wished -= wish.calls;
        return wish;
    }

    private BudgetRefused.Busy busy() {
        return new BudgetRefused.Busy(
                Duration.ofSeconds(Math.max(1, Math.round(wished / config.rate()))));
    }

    private static final class Wish {
        private final int calls;
        private final Deadline expiry;
        private final UniEmitter<? super Void> emitter;
        private final long since = System.nanoTime();

        private Wish(int calls, Deadline expiry, UniEmitter<? super Void> emitter) {
            this.calls = calls;
            this.expiry = expiry;
            this.emitter = emitter;
        }

        private void grant(Timer waits) {
            waits.record(Duration.ofNanos(System.nanoTime() - since));
            emitter.complete(null);
        }
    }
}
