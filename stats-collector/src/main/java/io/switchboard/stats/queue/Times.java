package io.switchboard.stats.queue;

import io.switchboard.stats.time.Calendar;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/**
 * When queues are due to be looked at. A look counts what happened since the one before, and belongs to its own hour and day: so it is taken
 * shortly before they are over.
 */
@Singleton
class Times {

    private static final Duration BEFORE = Duration.ofSeconds(30);

    private final QueuesConfig config;
    private final Calendar calendar;

    Times(QueuesConfig config, Calendar calendar) {
        this.config = config;
        this.calendar = calendar;
    }

    /** The last time at which a queue that somebody answers was due. */
    Instant inAShift(Instant now) {
        var every = config.every().toMillis();
        var ahead = now.plus(BEFORE).toEpochMilli();
        return Instant.ofEpochMilli(ahead - Math.floorMod(ahead, every)).minus(BEFORE);
    }

    /** The last time at which every queue was due, whether anybody answers it or not. */
    Instant atTheEndOfADay(Instant now) {
        return calendar.start(calendar.day(now.plus(BEFORE))).minus(BEFORE);
    }
}
