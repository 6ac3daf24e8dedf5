package io.switchboard.simulator.oauth;

import java.time.Instant;

/** What a service account calls with instead of a signature, until it expires. */
record AccessToken(String text, Instant expiration) {
    boolean validAt(Instant now) {
        return now.isBefore(expiration);
    }

    @Override
    public String toString() {
        return "AccessToken[until " + expiration + "]";
    }
}
