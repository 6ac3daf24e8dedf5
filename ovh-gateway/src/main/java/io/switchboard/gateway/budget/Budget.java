package io.switchboard.gateway.budget;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Wish.State;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Gives calls to OVH their turn: a slot and a token at once, never one while waiting for the other, and the call goes out when it has both.
 * Wishes that come while the bucket is being asked are asked for together afterwards, so many wishes cost one statement.
 */
@ApplicationScoped
public class Budget {

    private final Bucket bucket;
    private final Replicas replicas;
    private final BudgetConfig config;
    private final Shares shares;
    private final BudgetMeters meters;
    private final Vertx vertx;

    /** Everything below is touched on this context only. */
    private final Context home;

    private final Lines lines;
    private final Slots slots;
    private Outlook outlook;
    private boolean asking;
    private long timer = -1;

    Budget(
            Bucket bucket,
            Replicas replicas,
            BudgetConfig config,
            BudgetMeters meters,
            Vertx vertx) {
        this.bucket = bucket;
        this.replicas = replicas;
        this.config = config;
        this.shares = Shares.of(config);
        this.meters = meters;
        this.vertx = vertx;
        // Made by the first request, perhaps: its own context would live on in it.
        this.home = VertxContext.getRootContext(vertx.getOrCreateContext());
        this.lines = new Lines(config.waiting());
        this.slots = new Slots(replicas::share);
        this.outlook = Outlook.open(shares);
        meters.watch(lines, slots);
    }

    /** The right to make one call after the other in a lane until a deadline, each as its turn comes. */
    public Allowance allow(Lane lane, Deadline deadline) {
        return new Allowance(this, lane, deadline);
    }

    /** Calls of this replica that wait for their turn; a glance, since they come and go. */
    Map<Lane, Integer> waiting() {
        return Arrays.stream(Lane.values()).collect(Collectors.toMap(it -> it, lines::length));
    }

    /** Does the work when its turn has come; fails with {@link BudgetRefused}, and then the work was not begun. */
    <T> Uni<T> inTurn(Lane lane, boolean begun, Deadline deadline, Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var wish = new Wish(lane, begun, deadline.within(config.longestWait()));
                            return turn(wish)
                                    .chain(work::get)
                                    // Whoever goes away while waiting gives back what may be on its
                                    // way.
                                    .onTermination()
                                    .invoke(() -> home.runOnContext(_ -> leave(wish)));
                        });
    }

    private Uni<Void> turn(Wish wish) {
        return CallerContext.keep(
                () ->
                        Uni.createFrom()
                                .emitter(
                                        emitter -> {
                                            wish.emitter = emitter;
                                            home.runOnContext(_ -> add(wish));
                                        }));
    }

    private void add(Wish wish) {
        if (wish.state == State.OVER) {
            return;
        }
        if (hopeless(wish) || !lines.add(wish)) {
            refuse(wish);
            return;
        }
        wish.timer = vertx.setTimer(Math.max(1, wish.expiry.left().toMillis()), _ -> giveUp(wish));
        goOn();
    }

    private boolean hopeless(Wish wish) {
        var seconds = wish.expiry.left().toNanos() / 1e9;
        return !wish.begun && lines.length(wish.lane) + 1 > shares.most(wish.lane, seconds);
    }

    private void leave(Wish wish) {
        switch (wish.state) {
            case WAITING -> {
                lines.remove(wish);
                vertx.cancelTimer(wish.timer);
            }
            case UNDER_WAY -> slots.leave(wish.lane);
            case OVER -> {}
        }
        wish.state = State.OVER;
        goOn();
    }

    private void giveUp(Wish wish) {
        if (wish.state == State.WAITING) {
            lines.remove(wish);
            refuse(wish);
        }
    }

    private void refuse(Wish wish) {
        wish.state = State.OVER;
        meters.refused(wish.lane);
        wish.emitter.fail(new BudgetRefused.Busy(outlook.worthAskingAgain(wish, lines)));
    }

    /** Asks the bucket now, or sets the timer for when it may have something for whoever waits and has a slot. */
    private void goOn() {
        if (asking) {
            return;
        }
        vertx.cancelTimer(timer);
        var modest = replicas.modest();
        // A turn is worth a slot only when there may be a token for it.
        var turn = slots.turn(lines).filter(lane -> outlook.pause(lane, modest).isZero());
        if (turn.isPresent()) {
            ask(slots.demandInTurn(turn.get(), lines), modest);
            return;
        }
        var demand = slots.demand(lines);
        if (demand.total() == 0) {
            return;
        }
        var pause = outlook.pause(demand, modest);
        if (pause.isZero()) {
            ask(demand, modest);
        } else {
            var turns = modest ? replicas.untilNextTurn() : pause;
            var soonest = turns.compareTo(pause) < 0 ? turns : pause;
            timer = vertx.setTimer(soonest.plusNanos(999_999).toMillis(), _ -> goOn());
        }
    }

    private void ask(Demand demand, boolean modest) {
        asking = true;
        // The loop's own subscription: it serves many callers, on none of their contexts.
        bucket.take(demand, slots.free(), slots.freeForLower(), modest)
                .subscribe()
                .with(
                        taken -> home.runOnContext(_ -> granted(demand, taken)),
                        failure -> home.runOnContext(_ -> failed(failure)));
    }

    private void granted(Demand demand, Taken taken) {
        asking = false;
        outlook = new Outlook(shares, demand, taken);
        meters.saw(taken);
        for (var lane : Lane.values()) {
            for (var i = 0; i < taken.granted().of(lane) && lines.length(lane) > 0; i++) {
                begin(lines.next(lane));
            }
        }
        goOn();
    }

    private void begin(Wish wish) {
        vertx.cancelTimer(wish.timer);
        wish.state = State.UNDER_WAY;
        slots.enter(wish.lane);
        meters.waited(wish.lane, wish.age());
        wish.emitter.complete(null);
    }

    private void failed(Throwable failure) {
        asking = false;
        for (var lane : Lane.values()) {
            while (lines.length(lane) > 0) {
                var wish = lines.next(lane);
                vertx.cancelTimer(wish.timer);
                wish.state = State.OVER;
                wish.emitter.fail(new BudgetRefused.Unknown(failure));
            }
        }
    }
}
