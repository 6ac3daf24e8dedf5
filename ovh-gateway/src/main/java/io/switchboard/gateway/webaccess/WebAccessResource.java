package io.switchboard.gateway.webaccess;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.CreateWebAccess;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.room.WebAccess;
import io.switchboard.contracts.room.WebAccessApi;
import io.switchboard.contracts.room.WebAccessKey;
import io.switchboard.gateway.command.Changes;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Readings;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** OVH's own pages of rooms over HTTP. */
@RolesAllowed("web-accesses")
class WebAccessResource implements WebAccessApi {

    private final RoomPages pages;
    private final Lists lists;
    private final Readings readings;
    private final Changes changes;
    private final PageCreation creation;
    private final PageRemoval removal;

    WebAccessResource(
            RoomPages pages,
            Lists lists,
            Readings readings,
            Changes changes,
            PageCreation creation,
            PageRemoval removal) {
        this.pages = pages;
        this.lists = lists;
        this.readings = readings;
        this.changes = changes;
        this.creation = creation;
        this.removal = removal;
    }

    @Override
    public Uni<Observed<List<WebAccess>>> list(RoomKey room) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var subject = Subject.room(room.number(), room.accessCode());
        return pages.of(room)
                .chain(series -> lists.all(series, readings.settings(subject), asked))
                .onFailure(RoomPages::isNoRoom)
                .transform(_ -> new WebAccessRefused.UnknownRoom())
                .map(
                        found ->
                                new Observed<>(
                                        RoomPages.shown(found.what()), found.at(), found.stale()));
    }

    @Override
    public Uni<WebAccess> create(String idempotencyKey, CreateWebAccess wish) {
        return changes.make(creation, idempotencyKey, wish);
    }

    @Override
    public Uni<Void> remove(String idempotencyKey, WebAccessKey access) {
        return changes.make(removal, idempotencyKey, access);
    }
}
