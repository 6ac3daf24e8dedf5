package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.InvalidRequest;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.conference.ModeratedConferences;
import io.switchboard.contracts.moderation.Act;
import io.switchboard.contracts.moderation.ActKind;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What whoever moderates a conference may do in it: written down first, then begun at once. */
@ApplicationScoped
class Acting {

    private static final int LOUDEST = 10_000;

    private final ModeratedConferences conferences;
    private final WatchedRooms rooms;
    private final FreshLook people;
    private final Acts acts;
    private final ActJob job;
    private final RoomSights sights;

    Acting(
            ModeratedConferences conferences,
            WatchedRooms rooms,
            FreshLook people,
            Acts acts,
            ActJob job,
            RoomSights sights) {
        this.conferences = conferences;
        this.rooms = rooms;
        this.people = people;
        this.acts = acts;
        this.job = job;
        this.sights = sights;
    }

    Uni<RoomSight> act(UUID id, Secret secret, Act act) {
        check(act);
        return conferences
                .ofModerator(id, secret)
                .call(() -> rooms.watch(List.of(id)))
                .call(conference -> lookFirst(conference, act.kind()))
                .chain(() -> acts.begin(id, act))
                .invoke(errand -> errand.ifPresent(job::begin))
                .chain(() -> sights.of(id));
    }

    /** Nobody need watch a room to act in it; but whom it is about must be known. */
    private Uni<Void> lookFirst(Moderated conference, ActKind kind) {
        return kind == ActKind.LOCK || kind == ActKind.UNLOCK
                ? Uni.createFrom().voidItem()
                : people.at(conference);
    }

    private static void check(Act act) {
        if (act.kind().isOnSomebody() && act.participant() == null) {
            throw new InvalidRequest("participant", "is needed for what is done to somebody");
        }
        var volume = act.volume();
        if (act.kind() == ActKind.VOLUME && (volume == null || volume < 0 || volume > LOUDEST)) {
            throw new InvalidRequest("volume", "is between 0 and " + LOUDEST);
        }
    }
}
