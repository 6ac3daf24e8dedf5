package io.switchboard.platform.time;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.time.Duration;
import java.util.Optional;

/**
 * How long whoever asked still waits, from service to service: what nobody waits for any more need not be begun. It travels in one header,
 * {@value #HEADER}, in milliseconds.
 */
public final class TimeLeft {

    public static final String HEADER = "Time-Left";

    private static final String PLACE = TimeLeft.class.getName();

    private TimeLeft() {}

    /** When the caller of the request under way stops waiting; empty when it did not say. */
    public static Optional<Deadline> deadline() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(PLACE) : Optional.empty();
    }

    /** From now on the request under way, and the calls that it causes, end in this time; an earlier end stays. */
    public static void limit(Duration time) {
        ContextLocals.put(PLACE, deadline().map(it -> it.within(time)).orElse(Deadline.in(time)));
    }
}
