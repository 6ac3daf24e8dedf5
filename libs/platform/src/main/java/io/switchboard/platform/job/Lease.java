package io.switchboard.platform.job;

import io.vertx.core.Vertx;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * A lease that is asked for again and again: renewed while it is ours, taken over within {@link #SPELL} when its holder is gone. Work that
 * holds it looks at {@link #isOurs()} before each step.
 */
public final class Lease {

    static final Duration SPELL = Duration.ofSeconds(8);
    private static final Duration RENEWAL = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(Lease.class);

    private final Vertx vertx;
    private final Leases leases;
    private final String name;
    private final Level told;
    private final Runnable whenTaken;
    private volatile long oursUntil = System.nanoTime();
    private volatile boolean ours;
    private volatile boolean stopped;
    private long timer;

    Lease(Vertx vertx, Leases leases, String name, Level told, Runnable whenTaken) {
        this.vertx = vertx;
        this.leases = leases;
        this.name = name;
        this.told = told;
        this.whenTaken = whenTaken;
    }

    Lease stand() {
        renew();
        timer = vertx.setPeriodic(RENEWAL.toMillis(), _ -> renew());
        return this;
    }

    /** Whether no other replica can hold it at this moment. */
    public boolean isOurs() {
        return ours && System.nanoTime() - oursUntil < 0;
    }

    /** Stops asking, and lets another replica go on at once. */
    public void giveBack() {
        stopped = true;
        vertx.cancelTimer(timer);
        if (isOurs()) {
            ours = false;
            handOn();
        }
    }

    private void handOn() {
        leases.giveBack(name).subscribe().with(_ -> {}, this::unreachable);
    }

    private void renew() {
        // Counted from before the question, so that a slow answer shortens what we believe, never
        // lengthens it.
        var asked = System.nanoTime();
        leases.take(name, SPELL)
                .ifNoItem()
                .after(SPELL)
                .fail()
                .subscribe()
                .with(taken -> settle(taken, asked), this::unreachable);
    }

    private void settle(boolean taken, long asked) {
        if (stopped) {
            // Asked before the end and answered after it: given back again, or it would be ours for
            // nothing.
            handOn();
            return;
        }
        if (taken != ours) {
            LOG.logf(told, "lease=%s held=%s", name, taken);
        }
        if (taken && !ours) {
            whenTaken.run();
        }
        oursUntil = asked + SPELL.toNanos();
        ours = taken;
    }

    private void unreachable(Throwable failure) {
        LOG.debugf("lease=%s cannot be renewed: %s", name, failure);
    }
}
