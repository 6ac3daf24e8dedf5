package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhTask;
import jakarta.inject.Singleton;

/** Nobody else gets in. */
@Singleton
final class RoomLocking extends RoomLock {

    private final Conferences conferences;

    RoomLocking(Numbers numbers, Settings settings, Conferences conferences) {
        super(numbers, settings);
        this.conferences = conferences;
    }

    @Override
    public String operation() {
        return "lock-room";
    }

    @Override
    Uni<OvhTask> ask(HostedNumber number, RoomKey room, Allowance allowance) {
        return conferences.lockRoom(number, room.accessCode(), allowance);
    }
}
