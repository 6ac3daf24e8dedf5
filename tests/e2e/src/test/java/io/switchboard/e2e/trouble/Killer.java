package io.switchboard.e2e.trouble;

import io.switchboard.e2e.house.Part;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills one of several parts every now and then. */
final class Killer implements AutoCloseable {
    private static final int SHORTEST_PAUSE_MILLIS = 1_000;
    private static final int LONGEST_PAUSE_MILLIS = 4_000;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger kills = new AtomicInteger();
    private final List<Part> victims;
    private final int most;

    Killer(List<Part> victims, int most) {
        this.victims = victims;
        this.most = most;
    }

    void begin() {
        var pause =
                ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        thread.schedule(this::kill, pause, TimeUnit.MILLISECONDS);
    }

    /** The next in turn: chance decides when, and so where in its work it is. */
    private void kill() {
        if (victims.get(kills.get() % victims.size()).kill()) {
            kills.incrementAndGet();
        }
        if (kills.get() < most) {
            begin();
        }
    }

    int kills() {
        return kills.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
