package io.switchboard.platform.time;

import java.time.Duration;

/**
 * Until when something may still be begun. Measured on the monotonic clock: setting a clock moves no deadline.
 *
 * @param nanos value of {@link System#nanoTime()} at which it is over
 */
public record Deadline(long nanos) {

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** The time left, zero once it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    public boolean over() {
        return nanos - System.nanoTime() <= 0;
    }

    /** This deadline, or an earlier one so far from now. */
    public Deadline within(Duration time) {
        return earlier(in(time));
    }

    /** Whichever of the two comes first. */
    public Deadline earlier(Deadline other) {
        return other.nanos - nanos < 0 ? other : this;
    }
}
