package io.switchboard.gateway.event;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomEventApi;
import io.switchboard.contracts.room.RoomKey;
import jakarta.annotation.security.RolesAllowed;

/** News of rooms over HTTP. */
@RolesAllowed("room-events")
class RoomEventResource implements RoomEventApi {

    private final RoomEvents events;

    RoomEventResource(RoomEvents events) {
        this.events = events;
    }

    @Override
    public Uni<Boolean> await(RoomKey room) {
        return events.await(room);
    }
}
