package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhTask;
import io.switchboard.gateway.ovh.Telephony;
import jakarta.inject.Singleton;

/** Nobody else gets in. */
@Singleton
final class RoomLocking extends RoomLock {

    private final Telephony telephony;

    RoomLocking(Numbers numbers, Settings settings, Telephony telephony) {
        super(numbers, settings);
        this.telephony = telephony;
    }

    @Override
    public String operation() {
        return "lock-room";
    }

    @Override
    Uni<OvhTask> ask(HostedNumber number, RoomKey room, Allowance allowance) {
        return telephony.lockRoom(number, room.accessCode(), allowance);
    }
}
