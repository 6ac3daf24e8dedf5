package io.switchboard.gateway.room;

import jakarta.enterprise.context.ApplicationScoped;

/** Both ways of turning the key. */
@ApplicationScoped
class RoomLocks {

    private final RoomLocking locking;
    private final RoomUnlocking unlocking;

    RoomLocks(RoomLocking locking, RoomUnlocking unlocking) {
        this.locking = locking;
        this.unlocking = unlocking;
    }

    RoomLock locking() {
        return locking;
    }

    RoomLock unlocking() {
        return unlocking;
    }
}
