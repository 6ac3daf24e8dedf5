package io.switchboard.e2e.gateway;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Kills one gateway after the other and starts it again, as long as it is open. */
final class Kills implements AutoCloseable {
    private static final int SHORTEST_PAUSE_MILLIS = 1_000;
    private static final int LONGEST_PAUSE_MILLIS = 3_000;

    private final Gateways gateways;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private int turn;

    Kills(Gateways gateways) {
        this.gateways = gateways;
        later();
    }

    private void later() {
        var pause =
                ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        thread.schedule(this::killAndGoOn, pause, TimeUnit.MILLISECONDS);
    }

    private void killAndGoOn() {
        var victim = gateways.next(turn++);
        victim.kill();
        victim.startAgain();
        victim.awaitReady();
        later();
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(2, TimeUnit.MINUTES)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException stop) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
