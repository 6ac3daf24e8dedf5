package io.switchboard.stats.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A piece of the past that one list is about. */
record Window(Instant from, Instant to) {

    /** All that lies between, in order, in as few pieces of that length as it takes. */
    static List<Window> between(Instant from, Instant to, Duration longest) {
        return Stream.iterate(from, begin -> begin.isBefore(to), begin -> begin.plus(longest))
                .map(begin -> new Window(begin, earlier(begin.plus(longest), to)))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
