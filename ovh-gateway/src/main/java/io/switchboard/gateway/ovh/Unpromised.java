package io.switchboard.gateway.ovh;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/** Something that OVH does without promising it: used if we want it and while it works, and left alone for a while after a surprise. */
final class Unpromised {

    private static final Logger LOG = Logger.getLogger(Unpromised.class);
    private static final Duration REST = Duration.ofMinutes(10);

    private final String name;
    private final boolean wanted;
    private final LongSupplier nanos;
    private final AtomicLong restingUntil;

    Unpromised(String name, boolean wanted, LongSupplier nanos) {
        this.name = name;
        this.wanted = wanted;
        this.nanos = nanos;
        this.restingUntil = new AtomicLong(nanos.getAsLong());
    }

    boolean usable() {
        return wanted && nanos.getAsLong() - restingUntil.get() >= 0;
    }

    void surprised(Throwable surprise) {
        var before = restingUntil.get();
        var now = nanos.getAsLong();
        if (now - before >= 0 && restingUntil.compareAndSet(before, now + REST.toNanos())) {
            LOG.warnf(
                    "OVH does not do %s as expected, we do without: %s",
                    name, surprise.getMessage());
        }
    }

    /** Whether a failure can come from our asking in this way: what befalls any call says nothing about it. */
    static boolean isSurprise(Throwable failure) {
        return switch (failure) {
            case Surprise _ -> true;
            case OvhFailure.Unreachable _,
                    OvhFailure.Silent _,
                    OvhFailure.RateLimited _,
                    OvhFailure.RefusesUs _,
                    OvhFailure.WrongTime _ ->
                    false;
            case OvhFailure _ -> true;
            default -> false;
        };
    }

    /** An answer that is not what we took it for. */
    static final class Surprise extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Surprise(OvhCall call, String what) {
            super(call + " answered " + what, null, false, false);
        }
    }
}
