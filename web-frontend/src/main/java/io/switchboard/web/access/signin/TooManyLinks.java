package io.switchboard.web.access.signin;

import java.time.Duration;

/** A person or a network has asked too often. */
final class TooManyLinks extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    TooManyLinks(Duration retryAfter) {
        super("too many links were asked for", null, false, false);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
