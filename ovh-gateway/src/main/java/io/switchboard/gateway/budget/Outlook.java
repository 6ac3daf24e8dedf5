package io.switchboard.gateway.budget;

import io.switchboard.contracts.gateway.Lane;
import java.time.Duration;

/** What the latest answer of the bucket says about when to ask it again. It can only be too early: others take tokens too. */
final class Outlook {

    private static final Duration LONGEST = Duration.ofMillis(500);
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final Shares shares;
    private final Demand asked;
    private final Taken taken;
    private final long since = System.nanoTime();

    /**
     * @param asked what the bucket was asked for; null when it never was
     */
    Outlook(Shares shares, Demand asked, Taken taken) {
        this.shares = shares;
        this.asked = asked;
        this.taken = taken;
    }

    /** Before the first answer: everything may be there. */
    static Outlook open(Shares shares) {
        return new Outlook(shares, null, null);
    }

    /** How long nobody of these can be given a call; at most half a second, since the pace can rise meanwhile. */
    Duration pause(Demand demand, boolean modest) {
        var pause = LONGEST;
        for (var lane : Lane.values()) {
            if (demand.of(lane) > 0 && pause(lane, modest).compareTo(pause) < 0) {
                pause = pause(lane, modest);
            }
        }
        return pause;
    }

    /** How long a lane can be given no call; zero when it may have one now. */
    Duration pause(Lane lane, boolean modest) {
        var age = age();
        if (taken == null || age.compareTo(LONGEST) >= 0) {
            return Duration.ZERO;
        }
        var until = taken.until(lane, modest, shares);
        if (taken.granted().of(lane) < asked.of(lane) && until.compareTo(SHORTEST) < 0) {
            until = SHORTEST;
        }
        return until.compareTo(age) > 0 ? until.minus(age) : Duration.ZERO;
    }

    /**
     * When it is worth coming back, in whole seconds: no sooner than all who wait in the lane can be served at best, and than the longest
     * wait of those who are there.
     */
    Duration worthAskingAgain(Wish refused, Lines lines) {
        var lane = refused.lane;
        var pace = taken == null ? 1 : taken.pace();
        var seconds =
                Math.max(seconds(refused.age()), lines.length(lane) / shares.rate(lane) / pace);
        var first = lines.first(lane);
        if (first != null) {
            seconds = Math.max(seconds, seconds(first.age()));
        }
        if (taken != null) {
            seconds = Math.max(seconds, seconds(taken.held()) - seconds(age()));
        }
        return Duration.ofSeconds((long) Math.max(1, Math.ceil(seconds)));
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - since);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
