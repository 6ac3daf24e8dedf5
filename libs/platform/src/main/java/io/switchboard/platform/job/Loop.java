package io.switchboard.platform.job;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Repeats a piece of work, one run after the other, each on a Vert.x context of its own: at once while there is more to do, after a pause
 * when there is not, after growing pauses while it fails.
 */
public final class Loop {

    /** What a run says of the next. */
    public enum Next {
        AT_ONCE,
        AFTER_A_PAUSE
    }

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final String name;
    private final Duration pause;
    private final Supplier<Uni<Next>> work;
    private volatile boolean stopped;
    private Context root;
    private int failures;

    public Loop(Vertx vertx, String name, Duration pause, Supplier<Uni<Next>> work) {
        this.vertx = vertx;
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    public void start() {
        root = vertx.getOrCreateContext();
        runSoon();
    }

    /** No further run begins; one under way may end. */
    public void stop() {
        stopped = true;
    }

    private void runSoon() {
        if (!stopped) {
            freshContext().runOnContext(_ -> run());
        }
    }

    /** A context that database sessions may hang on: not shared with any other work. */
    private Context freshContext() {
        var context = VertxContext.createNewDuplicatedContext(root);
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private void run() {
        Uni.createFrom().deferred(() -> work.get()).subscribe().with(this::goOn, this::goOnAfter);
    }

    private void goOn(Next next) {
        if (failures > 0) {
            LOG.infof("loop=%s works again after failures=%d", name, failures);
            failures = 0;
        }
        switch (next) {
            case AT_ONCE -> runSoon();
            case AFTER_A_PAUSE -> runAfter(pause);
        }
    }

    private void goOnAfter(Throwable failure) {
        failures++;
        if (Integer.bitCount(failures) == 1) {
            LOG.warnf("loop=%s fails, failures=%d: %s", name, failures, failure);
        }
        var wait = pause.multipliedBy(1L << Math.min(failures, 10));
        runAfter(wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE);
    }

    private void runAfter(Duration wait) {
        if (!stopped) {
            vertx.setTimer(Math.max(1, wait.toMillis()), _ -> runSoon());
        }
    }
}
