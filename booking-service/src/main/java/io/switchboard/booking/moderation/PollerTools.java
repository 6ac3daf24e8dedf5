package io.switchboard.booking.moderation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.switchboard.booking.conference.Losses;
import io.switchboard.booking.room.LiveRooms;
import jakarta.inject.Singleton;
import java.util.List;

/** What every poller of a replica works with. */
@Startup
@Singleton
class PollerTools {

    private final WatchedRooms watched;
    private final Sights sights;
    private final LiveRooms ovh;
    private final Losses losses;
    private final MeterRegistry meters;

    PollerTools(
            WatchedRooms watched,
            Sights sights,
            LiveRooms ovh,
            Losses losses,
            MeterRegistry meters) {
        this.watched = watched;
        this.sights = sights;
        this.ovh = ovh;
        this.losses = losses;
        this.meters = meters;
        List.of("listed", "read", "unread", "silent", "gone").forEach(this::polls);
    }

    WatchedRooms watched() {
        return watched;
    }

    Sights sights() {
        return sights;
    }

    LiveRooms ovh() {
        return ovh;
    }

    Losses losses() {
        return losses;
    }

    /** @param outcome {@code listed}, {@code read}, {@code unread}, {@code silent} or {@code gone} */
    void count(String outcome) {
        polls(outcome).increment();
    }

    private Counter polls(String outcome) {
        return meters.counter("booking.live.polls", "outcome", outcome);
    }
}
