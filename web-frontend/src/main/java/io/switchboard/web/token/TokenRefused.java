package io.switchboard.web.token;

import java.time.Duration;

/** Why a program is not let in. The messages are written for whoever runs it. */
abstract sealed class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TokenRefused(String message) {
        super(message, null, false, false);
    }

    /** None came. */
    static final class Missing extends TokenRefused {

        private static final long serialVersionUID = 1L;

        Missing() {
            super("Send an API token: Authorization: Bearer sb_…");
        }
    }

    /** No token of ours, or not as we gave it. */
    static final class Unknown extends TokenRefused {

        private static final long serialVersionUID = 1L;

        Unknown() {
            super("This API token is not one of ours.");
        }
    }

    /** It was given for a time that is over. */
    static final class TooOld extends TokenRefused {

        private static final long serialVersionUID = 1L;

        TooOld() {
            super("This API token has expired: ask an administrator for a new one.");
        }
    }

    /** An administrator took it back. */
    static final class Revoked extends TokenRefused {

        private static final long serialVersionUID = 1L;

        Revoked() {
            super("This API token was revoked: ask an administrator for a new one.");
        }
    }

    /** It is good, and not for this. */
    static final class NotFor extends TokenRefused {

        private static final long serialVersionUID = 1L;

        NotFor(Scope missing) {
            super("This API token lacks the scope " + missing.text() + ".");
        }
    }

    /** It, or its network with wrong ones, asks too often. */
    static final class TooOften extends TokenRefused {

        private static final long serialVersionUID = 1L;

        private final Duration pause;

        TooOften(Duration pause) {
            super("Too many requests: try again after the time in Retry-After.");
            this.pause = pause;
        }

        Duration pause() {
            return pause;
        }
    }
}
