package io.switchboard.stats.occupancy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When to ask: soon after each minute began, and again within it while something of it is not known. Not at its very beginning, since the
 * clocks of the gateway and of ourselves may differ a little, and a count of the minute before is not one of this.
 */
final class Pace {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration AGAIN = Duration.ofSeconds(15);

    private Instant minute = Instant.MIN;
    private Instant next = Instant.MIN;

    boolean isDue(Instant now) {
        var current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            next = current.plus(SOON);
        }
        return !now.isBefore(next);
    }

    /** @param known whether nothing more is to be learnt of the minute in which it was asked */
    void asked(Instant now, boolean known) {
        if (now.truncatedTo(ChronoUnit.MINUTES).equals(minute)) {
            next = known ? Instant.MAX : now.plus(AGAIN);
        }
    }
}
