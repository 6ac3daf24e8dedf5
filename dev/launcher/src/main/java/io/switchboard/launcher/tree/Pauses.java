package io.switchboard.launcher.tree;

import java.time.Duration;

/** How long to wait before a child that died is started again: longer each time it dies soon. */
final class Pauses {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Having been ready for so long, a child counts as well again. */
    private static final Duration WELL = Duration.ofSeconds(20);

    private Duration next = FIRST;

    /** The pause after a death; {@code readyFor} is zero when the child never got ready. */
    Duration after(Duration readyFor) {
        if (readyFor.compareTo(WELL) >= 0) {
            next = FIRST;
        }
        Duration pause = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return pause;
    }
}
