package io.switchboard.simulator.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * So many past calls, their beginnings spread evenly from a moment to another. What they are like differs from one to the next, and is the same
 * whenever the same is asked for.
 */
record ManyHistories(Instant from, Instant to, long count) {
    private static final int LONGEST = 7_200;
    private static final int SHORTEST = 60;
    private static final int MOST = 12;

    /** In the order of their beginnings, from the id on that is given. */
    List<ConferenceHistory> from(long firstId) {
        return LongStream.range(0, count).mapToObj(at -> one(at, firstId + at)).toList();
    }

    private ConferenceHistory one(long at, long id) {
        var begin = from.plus(Duration.between(from, to).dividedBy(count).multipliedBy(at));
        long seconds = SHORTEST + at * 7_919 % (LONGEST - SHORTEST);
        long participants = 2 + at * 31 % (MOST - 1);
        return new ConferenceHistory(
                participants + at % 3,
                participants,
                begin,
                begin.plusSeconds(seconds),
                seconds,
                List.of(),
                id,
                null);
    }
}
