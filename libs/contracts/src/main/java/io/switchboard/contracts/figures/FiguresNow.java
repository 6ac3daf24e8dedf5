package io.switchboard.contracts.figures;

import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.List;

/**
 * The latest that is known.
 *
 * @param at the moment of the answer
 * @param hotlinesAttended hotlines that somebody answers
 * @param hotlinesUnattended hotlines that nobody answers, though somebody was meant to
 * @param bookedToday conferences that opened today, in the collector's zone
 */
public record FiguresNow(
        Instant at,
        List<NumberNow> numbers,
        List<QueueNow> queues,
        int hotlinesAttended,
        int hotlinesUnattended,
        long bookedToday) {

    /** @param countedAt when OVH counted so; may be long ago */
    public record NumberNow(
            DialNumber number, Instant countedAt, int participants, int activeRooms, int rooms) {}

    /** @param countedAt when it was looked at; long ago outside of shifts */
    public record QueueNow(
            DialNumber number,
            String slug,
            String name,
            Instant countedAt,
            int waiting,
            long longestWaitSeconds,
            int talking) {}
}
