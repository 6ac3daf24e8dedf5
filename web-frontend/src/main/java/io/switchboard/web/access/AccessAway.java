package io.switchboard.web.access;

import java.time.Duration;

/** What is kept about people at the door cannot be reached for the moment, so that nobody is let in by it. */
public final class AccessAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** When to try again. */
    public static final Duration PAUSE = Duration.ofMinutes(1);

    AccessAway(String reason) {
        super(reason, null, false, false);
    }
}
