package io.switchboard.load.gateway;

import java.util.concurrent.ConcurrentLinkedQueue;

/** How long callers waited, in milliseconds. */
final class Times {
    private final ConcurrentLinkedQueue<Integer> millis = new ConcurrentLinkedQueue<>();

    void add(int waited) {
        millis.add(waited);
    }

    int count() {
        return millis.size();
    }

    double mean() {
        return millis.stream().mapToInt(it -> it).average().orElse(Double.NaN);
    }

    double percentile(double share) {
        var sorted = millis.stream().mapToInt(it -> it).sorted().toArray();
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return "n=%d mean=%.1f p50=%.0f p95=%.0f p99=%.0f"
                .formatted(count(), mean(), percentile(0.5), percentile(0.95), percentile(0.99));
    }
}
