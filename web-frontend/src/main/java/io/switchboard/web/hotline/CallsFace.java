package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.QueueSight;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The calls of a queue, in words.
 *
 * @param lines a call each: those under way after those that wait
 * @param counts since OVH's counters began; null while unknown
 * @param seen when OVH told
 */
record CallsFace(String summary, List<Line> lines, String counts, String seen, boolean stale) {

    /** @param waiting whether nobody has picked up yet */
    record Line(String what, boolean waiting) {}

    static CallsFace of(QueueSight sight, CallsMessages words, Moments moments) {
        var ages = new Ages(words, moments.now());
        var waiting = sight.waiting().stream().map(it -> waiting(words, ages.since(it)));
        var answered = sight.answered().stream().map(it -> answered(it, words, ages));
        var seen = moments.of(sight.at());
        return new CallsFace(
                summary(sight, words),
                Stream.concat(waiting, answered).toList(),
                counts(sight, words, moments),
                sight.stale() ? words.callsStale(seen) : words.callsAt(seen),
                sight.stale());
    }

    /** OVH told nothing. */
    static CallsFace unknown(CallsMessages words) {
        return new CallsFace(words.callsUnknown(), List.of(), null, null, true);
    }

    private static String summary(QueueSight sight, CallsMessages words) {
        var waiting = sight.waiting().size();
        var answered = sight.answered().size();
        if (waiting + answered == 0) {
            return words.noCalls();
        }
        return Stream.of(
                        waiting == 0 ? "" : words.waiting(waiting),
                        answered == 0 ? "" : words.answered(answered))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Line waiting(CallsMessages words, String age) {
        return new Line(words.waitsSince(age), true);
    }

    private static Line answered(QueueSight.Answered call, CallsMessages words, Ages ages) {
        var waited = Duration.between(call.begin(), call.since());
        return new Line(words.talksSince(ages.since(call.since()), ages.of(waited)), false);
    }

    private static String counts(QueueSight sight, CallsMessages words, Moments moments) {
        return sight.answeredCount() == null
                        || sight.lostCount() == null
                        || sight.countedSince() == null
                ? null
                : words.counts(
                        moments.of(sight.countedSince()),
                        sight.answeredCount().toString(),
                        sight.lostCount().toString());
    }
}
