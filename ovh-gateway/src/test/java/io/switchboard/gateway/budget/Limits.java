package io.switchboard.gateway.budget;

import java.time.Duration;

/** A budget for a test. */
record Limits(double rate, int burst, int concurrency, Duration longestWait, int waiting)
        implements BudgetConfig {

    static Limits of(double rate, int burst) {
        return new Limits(rate, burst, 64, Duration.ofSeconds(10), 5000);
    }

    Limits waitingAtMost(Duration time) {
        return new Limits(rate, burst, concurrency, time, waiting);
    }

    Limits atOnce(int calls) {
        return new Limits(rate, burst, calls, longestWait, waiting);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofSeconds(2);
    }
}
