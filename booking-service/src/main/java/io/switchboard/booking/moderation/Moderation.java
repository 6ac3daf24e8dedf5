package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.conference.ModeratedConferences;
import io.switchboard.booking.conference.Moderators;
import io.switchboard.booking.moderation.ModerationRefused.MayNotModerate;
import io.switchboard.contracts.moderation.Moderator;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What whoever moderates a conference may see. */
@ApplicationScoped
class Moderation {

    private final ModeratedConferences conferences;
    private final Moderators moderators;
    private final WatchedRooms rooms;
    private final RoomSights sights;
    private final LiveStreams streams;

    Moderation(
            ModeratedConferences conferences,
            Moderators moderators,
            WatchedRooms rooms,
            RoomSights sights,
            LiveStreams streams) {
        this.conferences = conferences;
        this.moderators = moderators;
        this.rooms = rooms;
        this.sights = sights;
        this.streams = streams;
    }

    Uni<Moderator> open(UUID id, Secret mailed) {
        return conferences.ofMail(id, mailed).chain(this::admit);
    }

    Uni<Moderator> openAsOwner(UUID id, Secret secret) {
        return conferences
                .ofOwner(id, secret)
                .chain(
                        conference ->
                                moderators.may(conference.domain())
                                        ? admit(conference)
                                        : Uni.createFrom().failure(new MayNotModerate()));
    }

    private Uni<Moderator> admit(Moderated conference) {
        return conferences
                .admit(conference.id())
                .map(secret -> new Moderator(conference.id(), secret.text(), conference.endsAt()));
    }

    Uni<RoomSight> look(UUID id, Secret secret) {
        return conferences
                .ofModerator(id, secret)
                .call(() -> rooms.watch(List.of(id)))
                .chain(() -> sights.of(id));
    }

    /** Fails for who may not. */
    Uni<Void> mayWatch(UUID id, Secret secret) {
        return conferences.ofModerator(id, secret).replaceWithVoid();
    }

    Multi<RoomSight> watch(UUID id, Secret secret) {
        return conferences
                .ofModerator(id, secret)
                .onItem()
                .transformToMulti(conference -> streams.of(conference.id()));
    }
}
