package io.switchboard.booking.moderation;

import java.time.Duration;
import java.util.List;

/**
 * In which order OVH is asked about one room: a list each time it is due, then newcomers, then some of the others in turn. Few enough that
 * a full room costs little, however many watch it.
 */
final class Round {

    /** The gateway has four calls of one question under way at once: more would only wait longer for the first. */
    static final int TOGETHER = 4;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** What to ask OVH next. */
    sealed interface Step {

        /** Who is there. */
        record Listing() implements Step {}

        /** What is known of these. */
        record Reading(List<Long> people) implements Step {}

        /** Nothing at this moment. */
        record Waiting() implements Step {}
    }

    private final Duration every;
    private final int newcomersARound;
    private final int inTurnARound;

    private long listingDue;
    private long readingDue;
    private int newcomersLeft;
    private int inTurnLeft;
    private int silences;

    /** @param firstAfter how long the first list can wait: somebody else may just have asked */
    Round(Duration every, int newcomersARound, int inTurnARound, long now, Duration firstAfter) {
        this.every = every;
        this.newcomersARound = newcomersARound;
        this.inTurnARound = inTurnARound;
        this.listingDue = now + firstAfter.toNanos();
        this.readingDue = now;
    }

    Step next(Sight sight, long now) {
        if (now - listingDue >= 0) {
            return new Step.Listing();
        }
        if (now - readingDue < 0 || sight.seenAt() == null) {
            return new Step.Waiting();
        }
        var newcomers = sight.newcomers().limit(atMost(newcomersLeft)).toList();
        if (!newcomers.isEmpty()) {
            return new Step.Reading(newcomers);
        }
        var others = sight.longestUnseen().limit(atMost(inTurnLeft)).toList();
        return others.isEmpty() ? new Step.Waiting() : new Step.Reading(others);
    }

    /** A list is asked for now; what is asked until the next one counts from here. */
    void listing(long now) {
        listingDue = now + every.toNanos();
        readingDue = now;
        newcomersLeft = newcomersARound;
        inTurnLeft = inTurnARound;
    }

    /** These are asked about now. A round that had newcomers has no turns left for the others. */
    void reading(List<Long> people) {
        newcomersLeft -= people.size();
        inTurnLeft -= people.size();
    }

    void answered() {
        silences = 0;
    }

    /** OVH told nothing of who is there: the pauses grow. */
    void listingFailed(long now, Duration atLeast) {
        silences++;
        var wait = every.multipliedBy(1L << Math.min(silences, 6));
        var bounded = wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
        listingDue = now + longer(bounded, atLeast).toNanos();
        readingDue = listingDue;
    }

    /** OVH told nothing of people: the rest of them wait for the next list. */
    void readingFailed() {
        readingDue = listingDue;
    }

    /** Something has happened in the room: lists again, though not more than once a second. */
    void hurry(long now) {
        var soon = listingDue - every.toNanos() + Duration.ofSeconds(1).toNanos();
        if (silences == 0 && soon - listingDue < 0) {
            listingDue = soon - now > 0 ? soon : now;
        }
    }

    private static int atMost(int left) {
        return Math.clamp(left, 0, TOGETHER);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
