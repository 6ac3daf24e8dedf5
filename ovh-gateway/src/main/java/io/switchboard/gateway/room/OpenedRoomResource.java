package io.switchboard.gateway.room;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.ListOpenedRooms;
import io.switchboard.contracts.room.OpenedRoom;
import io.switchboard.contracts.room.OpenedRoomApi;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Our record over HTTP: each caller sees the rooms that were opened for it. */
@RolesAllowed("rooms")
class OpenedRoomResource implements OpenedRoomApi {

    private final RoomRecord record;
    private final CurrentIdentityAssociation identity;

    OpenedRoomResource(RoomRecord record, CurrentIdentityAssociation identity) {
        this.record = record;
        this.identity = identity;
    }

    @Override
    public Uni<List<OpenedRoom>> list(ListOpenedRooms wish) {
        return identity.getDeferredIdentity()
                .chain(caller -> record.list(caller.getPrincipal().getName(), wish));
    }
}
