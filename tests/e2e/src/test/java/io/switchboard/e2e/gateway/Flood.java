package io.switchboard.e2e.gateway;

import io.switchboard.e2e.gateway.Gateways.Gateway;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Callers who ask and ask: each question is about another room, so each costs one call at OVH. */
final class Flood implements AutoCloseable {
    private static final String NUMBER = "0033199000001";

    private final Gateways gateways;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong turns = new AtomicLong();
    private volatile boolean stopped;

    Flood(Gateways gateways) {
        this.gateways = gateways;
    }

    /** So many callers for whom nobody waits, each asking again as soon as it was answered. */
    void background(int count) {
        for (var i = 0; i < count; i++) {
            callers.submit(
                    () -> {
                        while (!stopped) {
                            ask("background");
                        }
                    });
        }
    }

    /** People who come so many times a second, whether others were answered or not; how long each waited, in ms. */
    ConcurrentLinkedQueue<Answered> interactive(double aSecond, int seconds)
            throws InterruptedException {
        return every(
                aSecond,
                seconds,
                _ -> {
                    var begin = System.nanoTime();
                    var asked = ask("interactive");
                    return new Answered(asked, (System.nanoTime() - begin) / 1e6);
                });
    }

    private <T> ConcurrentLinkedQueue<T> every(double aSecond, int seconds, LongFunction<T> one)
            throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<T>();
        var count = Math.round(aSecond * seconds);
        try (var clock = Executors.newScheduledThreadPool(1);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0L; i < count; i++) {
                var turn = i;
                clock.schedule(
                        () -> people.submit(() -> answers.add(one.apply(turn))),
                        Math.round(i / aSecond * 1e6),
                        TimeUnit.MICROSECONDS);
            }
            clock.shutdown();
            clock.awaitTermination(seconds + 60L, TimeUnit.SECONDS);
        }
        return answers;
    }

    private Asked ask(String lane) {
        Gateway gateway = gateways.next(turns.getAndIncrement());
        var code = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
        return Asked.post(
                gateway.at("/api/v1/rooms/reading"),
                Map.of("number", NUMBER, "accessCode", code),
                Map.of("Switchboard-Lane", lane));
    }

    /** @param millis from the question to the answer */
    record Answered(Asked asked, double millis) {}

    @Override
    public void close() {
        stopped = true;
        callers.shutdown();
        try {
            if (!callers.awaitTermination(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A caller of the flood is never answered");
            }
        } catch (InterruptedException stop) {
            callers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
