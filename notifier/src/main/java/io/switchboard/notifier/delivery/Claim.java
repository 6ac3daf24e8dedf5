package io.switchboard.notifier.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows that are ours until the claim runs out, and what we may believe of it. */
final class Claim {

    private final UUID id;
    private final List<ClaimedDelivery> deliveries;
    private volatile Set<UUID> ours;
    private final long enough;
    private volatile long oursUntil;

    /** @param asked {@link System#nanoTime} before the database was asked, so that a slow answer shortens what we believe */
    Claim(UUID id, List<ClaimedDelivery> deliveries, long asked, Duration length) {
        this.id = id;
        this.deliveries = deliveries;
        this.ours = deliveries.stream().map(ClaimedDelivery::id).collect(Collectors.toSet());
        this.enough = length.toNanos() / 2;
        this.oursUntil = asked + length.toNanos();
    }

    UUID id() {
        return id;
    }

    List<ClaimedDelivery> deliveries() {
        return deliveries;
    }

    /**
     * Whether no other sender can take this row before it is handed over, nor had anybody withdrawn it when we last looked. A claim is renewed
     * each sixth of its length, so one that is half gone belongs to a replica that hardly gets anywhere.
     */
    boolean holds(ClaimedDelivery delivery) {
        return System.nanoTime() - oursUntil + enough < 0 && ours.contains(delivery.id());
    }

    /** @param ours rows of which the claim still holds; not those that are settled */
    void renewed(long asked, Duration length, Set<UUID> ours) {
        this.ours = ours;
        oursUntil = asked + length.toNanos();
    }
}
