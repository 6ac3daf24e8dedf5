package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.moderation.ModerationRefused.OvhAway;
import io.switchboard.booking.room.LiveRooms;
import io.switchboard.booking.room.LiveTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Knows who is there now, also in a room that nobody watches. */
@ApplicationScoped
class FreshLook {

    private static final Duration FRESH = Duration.ofSeconds(20);

    private final Sights sights;
    private final LiveRooms ovh;
    private final Clock clock;

    FreshLook(Sights sights, LiveRooms ovh, Clock clock) {
        this.sights = sights;
        this.ovh = ovh;
        this.clock = clock;
    }

    /** Asks OVH unless it told a moment ago; fails with {@link OvhAway} when it does not tell. */
    Uni<Void> at(Moderated conference) {
        return sights.of(conference.id())
                .chain(sight -> isFresh(sight) ? Uni.createFrom().voidItem() : list(conference));
    }

    private Uni<Void> list(Moderated conference) {
        return ovh.list(conference.room())
                .onFailure(LiveTrouble.class)
                .transform(_ -> new OvhAway())
                .chain(
                        told ->
                                told.stale()
                                        ? Uni.createFrom().failure(new OvhAway())
                                        : sights.change(
                                                conference.id(),
                                                it -> it.listed(told.what(), told.at())))
                .replaceWithVoid();
    }

    private boolean isFresh(Sight sight) {
        return sight.seenAt() != null && sight.seenAt().isAfter(clock.instant().minus(FRESH));
    }
}
