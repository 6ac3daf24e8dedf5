package io.switchboard.contracts.queue;

import java.time.Duration;
import java.time.Instant;

/** What OVH has counted on a queue since {@code since}; it sets its counters back when it likes. */
public record QueueStatistics(
        Instant since, long answered, long lost, long total, Duration talked, Duration waited) {}
