package io.switchboard.stats.figures;

import java.time.Duration;
import java.time.Instant;

/** From a moment to another, which is not part of it. */
record Span(Instant start, Instant end) {

    /** Whole minutes of it that have passed. */
    int minutesUntil(Instant now) {
        var passed = Duration.between(start, now.isBefore(end) ? now : end);
        return passed.isNegative() ? 0 : Math.toIntExact(passed.toMinutes());
    }
}
