package io.switchboard.booking.moderation;

import java.time.Duration;
import java.util.UUID;

/** That this replica looks at a room, and no other. Counted from before it was asked for, so that a slow answer shortens it. */
final class Claim {

    private final UUID conference;
    private final Duration listingIn;
    private volatile long until;

    /** @param listingIn how soon OVH may be asked for the list again */
    Claim(UUID conference, Duration listingIn, long until) {
        this.conference = conference;
        this.listingIn = listingIn;
        this.until = until;
    }

    UUID conference() {
        return conference;
    }

    Duration listingIn() {
        return listingIn;
    }

    void renewed(long until) {
        this.until = until;
    }

    void lost() {
        until = System.nanoTime();
    }

    boolean isOurs() {
        return System.nanoTime() - until < 0;
    }
}
