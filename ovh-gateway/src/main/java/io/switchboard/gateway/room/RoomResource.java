package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomApi;
import io.switchboard.contracts.room.RoomKey;
import jakarta.annotation.security.RolesAllowed;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rooms over HTTP. A caller who hangs up does not stop what has begun: half a room is worse than one too many. */
@RolesAllowed("rooms")
@Cancellable(false)
class RoomResource implements RoomApi {

    private final Rooms rooms;

    RoomResource(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Uni<Room> open(OpenRoom wish) {
        return rooms.open(wish);
    }

    @Override
    public Uni<Room> read(RoomKey room) {
        return rooms.read(room);
    }

    @Override
    public Uni<Void> end(RoomKey room) {
        return rooms.end(room);
    }
}
