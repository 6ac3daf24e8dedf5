package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.room.NumberKey;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.ProlongRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomApi;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.task.Task;
import io.switchboard.gateway.command.Changes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rooms over HTTP. A caller who hangs up does not stop what has begun: half a room is worse than one too many. */
@RolesAllowed("rooms")
@Cancellable(false)
class RoomResource implements RoomApi {

    private final Rooms rooms;
    private final Changes changes;
    private final RoomOpening opening;
    private final RoomProlonging prolonging;
    private final RoomEnding ending;
    private final RoomLocks locks;

    RoomResource(
            Rooms rooms,
            Changes changes,
            RoomOpening opening,
            RoomProlonging prolonging,
            RoomEnding ending,
            RoomLocks locks) {
        this.rooms = rooms;
        this.changes = changes;
        this.opening = opening;
        this.prolonging = prolonging;
        this.ending = ending;
        this.locks = locks;
    }

    @Override
    public Uni<Room> open(String idempotencyKey, OpenRoom wish) {
        return changes.make(opening, idempotencyKey, wish);
    }

    @Override
    public Uni<Observed<Room>> read(RoomKey room) {
        return rooms.read(room);
    }

    @Override
    public Uni<Observed<List<AccessCode>>> list(NumberKey number) {
        return rooms.list(number);
    }

    @Override
    public Uni<Room> prolong(String idempotencyKey, ProlongRoom wish) {
        return changes.make(prolonging, idempotencyKey, wish);
    }

    @Override
    public Uni<Void> end(String idempotencyKey, RoomKey room) {
        return changes.make(ending, idempotencyKey, room);
    }

    @Override
    public Uni<Task> lock(String idempotencyKey, RoomKey room) {
        return changes.make(locks.locking(), idempotencyKey, room);
    }

    @Override
    public Uni<Task> unlock(String idempotencyKey, RoomKey room) {
        return changes.make(locks.unlocking(), idempotencyKey, room);
    }
}
