package io.switchboard.web.hotline;

import java.time.Duration;
import java.time.Instant;

/** How long ago something was, as seen from now. */
record Ages(CallsMessages words, Instant now) {

    private static final int A_MINUTE = 60;
    private static final int TWO_HOURS = 120;

    String since(Instant then) {
        return of(Duration.between(then, now));
    }

    String of(Duration spell) {
        var seconds = Math.max(0, spell.toSeconds());
        if (seconds < A_MINUTE) {
            return words.seconds(seconds);
        }
        var minutes = seconds / A_MINUTE;
        return minutes < TWO_HOURS ? words.minutes(minutes) : words.hours(minutes / 60);
    }
}
