package io.switchboard.stats.queue;

import io.switchboard.contracts.queue.QueueStatistics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;

/**
 * What OVH has counted on a queue.
 *
 * @param since the moment since when it counts; to the second, as OVH tells it
 */
record Counters(
        Instant since,
        long answered,
        long lost,
        long total,
        long talkedSeconds,
        long waitedSeconds) {

    /** OVH's clock and ours may differ as much. */
    private static final Duration UNSURE = Duration.ofMinutes(1);

    Counters {
        since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    static Counters of(QueueStatistics told) {
        return new Counters(
                told.since(),
                told.answered(),
                told.lost(),
                told.total(),
                told.talked().toSeconds(),
                told.waited().toSeconds());
    }

    /**
     * Whether OVH has begun to count anew since these others were looked at: it says so, or a counter went down. That it names another moment
     * of long before is no new beginning, and what was counted already is not counted again.
     */
    boolean beganAnewAfter(Counters before, Instant lookedAt) {
        var saysSo = !since.equals(before.since) && since.isAfter(lookedAt.minus(UNSURE));
        return saysSo || minus(before).anyBelowZero();
    }

    Counters minus(Counters before) {
        return new Counters(
                since,
                answered - before.answered,
                lost - before.lost,
                total - before.total,
                talkedSeconds - before.talkedSeconds,
                waitedSeconds - before.waitedSeconds);
    }

    private boolean anyBelowZero() {
        return LongStream.of(answered, lost, total, talkedSeconds, waitedSeconds)
                .anyMatch(it -> it < 0);
    }
}
