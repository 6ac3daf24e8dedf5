package io.switchboard.gateway.ovh;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.BitSet;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * Stops this replica asking an OVH that is broken: once most of the latest calls failed by OVH's own fault, calls fail at once, and one is
 * let through now and then to see. What OVH answers properly, be it a refusal, shows that it is well.
 *
 * <p>It is not SmallRye's: there, letting in and recording are one step around one piece of work. Here a call is let in before it takes
 * a token, and only what was sent is recorded: a call that our own budget sends away says nothing about OVH.
 */
@Startup
@ApplicationScoped
public class Breaker {

    private static final Logger LOG = Logger.getLogger(Breaker.class);

    private final BreakerConfig config;
    private final LongSupplier nanos;
    private final BitSet failed;
    private int recorded;
    private boolean open;
    private boolean trying;
    private int openings;
    private long nextTry;

    @Inject
    Breaker(BreakerConfig config, MeterRegistry meters) {
        this(config, meters, System::nanoTime);
    }

    Breaker(BreakerConfig config, MeterRegistry meters, LongSupplier nanos) {
        this.config = config;
        this.nanos = nanos;
        this.failed = new BitSet(config.calls());
        meters.gauge("ovh.breaker", this, breaker -> breaker.state().ordinal() / 2.0);
    }

    /** As metrics show it: 0, 0.5 and 1. */
    public enum State {
        CLOSED,
        HALF_OPEN,
        OPEN
    }

    public synchronized State state() {
        if (!open) {
            return State.CLOSED;
        }
        return trying || untilNextTry() <= 0 ? State.HALF_OPEN : State.OPEN;
    }

    /**
     * Lets a call in; throws {@link OvhFailure.Away} when it is not worth trying.
     *
     * @return what {@link #confirm} wants to see when the call's turn has come
     */
    synchronized int enter(Operation operation) {
        if (open) {
            if (untilNextTry() > 0) {
                throw away(operation);
            }
            // Should this one never be sent, the next one after another pause is.
            trying = true;
            nextTry = nanos.getAsLong() + config.pause().toNanos();
        }
        return openings;
    }

    /** Throws {@link OvhFailure.Away} when OVH was found broken since the call was let in. */
    synchronized void confirm(Operation operation, int entered) {
        if (open && entered != openings) {
            throw away(operation);
        }
    }

    /**
     * Records what a call came to that was sent.
     *
     * @param failure null for a success
     */
    synchronized void note(Throwable failure) {
        var broken = Patience.stumbled(failure);
        if (open) {
            tried(broken);
            return;
        }
        failed.set(recorded++ % config.calls(), broken);
        if (failed.cardinality() >= config.failures()) {
            open = true;
            openings++;
            nextTry = nanos.getAsLong() + config.pause().toNanos();
            LOG.errorf(
                    "OVH is broken, nothing is sent for a while: failures=%d of the latest calls=%d",
                    failed.cardinality(), config.calls());
        }
    }

    private void tried(boolean broken) {
        trying = false;
        if (broken) {
            nextTry = nanos.getAsLong() + config.pause().toNanos();
            return;
        }
        open = false;
        recorded = 0;
        failed.clear();
        LOG.info("OVH works again");
    }

    private OvhFailure.Away away(Operation operation) {
        var seconds = Math.ceilDiv(Math.max(1, untilNextTry()), 1_000_000_000L);
        return new OvhFailure.Away(Facts.unanswered(operation), Duration.ofSeconds(seconds));
    }

    private long untilNextTry() {
        return nextTry - nanos.getAsLong();
    }
}
