package io.switchboard.notifier.delivery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Rows that are ours until the claim runs out, and what we may believe of it. */
final class Claim {

    private final UUID id;
    private final List<ClaimedDelivery> deliveries;
    private volatile long oursUntil;

    /** @param asked {@link System#nanoTime} before the database was asked, so that a slow answer shortens what we believe */
    Claim(UUID id, List<ClaimedDelivery> deliveries, long asked, Duration length) {
        this.id = id;
        this.deliveries = deliveries;
        this.oursUntil = asked + length.toNanos();
    }

    UUID id() {
        return id;
    }

    List<ClaimedDelivery> deliveries() {
        return deliveries;
    }

    /** Whether no other sender can have taken these rows yet. */
    boolean isOurs() {
        return System.nanoTime() - oursUntil < 0;
    }

    void renewed(long asked, Duration length) {
        oursUntil = asked + length.toNanos();
    }
}
