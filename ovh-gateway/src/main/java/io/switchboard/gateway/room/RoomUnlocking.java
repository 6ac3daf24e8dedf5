package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhTask;
import io.switchboard.gateway.ovh.Telephony;
import jakarta.inject.Singleton;

/** People get in again. */
@Singleton
final class RoomUnlocking extends RoomLock {

    private final Telephony telephony;

    RoomUnlocking(Numbers numbers, Settings settings, Telephony telephony) {
        super(numbers, settings);
        this.telephony = telephony;
    }

    @Override
    public String operation() {
        return "unlock-room";
    }

    @Override
    Uni<OvhTask> ask(HostedNumber number, RoomKey room, Allowance allowance) {
        return telephony.unlockRoom(number, room.accessCode(), allowance);
    }
}
