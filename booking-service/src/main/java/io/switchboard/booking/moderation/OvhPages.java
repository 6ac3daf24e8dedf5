package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.conference.ModeratedConferences;
import io.switchboard.booking.moderation.ModerationRefused.NotOffered;
import io.switchboard.booking.moderation.ModerationRefused.OvhAway;
import io.switchboard.booking.room.LiveRooms;
import io.switchboard.booking.room.LiveTrouble;
import io.switchboard.contracts.moderation.OvhPage;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** OVH's own pages of rooms, where somebody has switched them on: who has an address needs no secret of ours any more. */
@ApplicationScoped
class OvhPages {

    private final ModeratedConferences conferences;
    private final LiveRooms ovh;
    private final ModerationConfig config;

    OvhPages(ModeratedConferences conferences, LiveRooms ovh, ModerationConfig config) {
        this.conferences = conferences;
        this.ovh = ovh;
        this.config = config;
    }

    Uni<OvhPage> of(UUID id, Secret secret) {
        return conferences
                .ofModerator(id, secret)
                .chain(
                        conference ->
                                config.ovhPages()
                                        ? page(conference)
                                        : Uni.createFrom().failure(new NotOffered()));
    }

    private Uni<OvhPage> page(Moderated conference) {
        return ovh.page(conference.id(), conference.room(), conference.forAudit())
                .map(OvhPage::new)
                .onFailure(LiveTrouble.class)
                .transform(_ -> new OvhAway());
    }
}
