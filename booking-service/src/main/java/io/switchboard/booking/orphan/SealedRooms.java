package io.switchboard.booking.orphan;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;

/** Rooms as they stand in tables: a number, and a code that is sealed. */
@Singleton
class SealedRooms {

    private final Sealer sealer;
    private final Fingerprints fingerprints;

    SealedRooms(Sealer sealer, Fingerprints fingerprints) {
        this.sealer = sealer;
        this.fingerprints = fingerprints;
    }

    String seal(RoomKey room) {
        return sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, room.accessCode().digits()).text();
    }

    /** Fails with {@link Sealer.SealBroken}. */
    RoomKey open(String number, String code) {
        return new RoomKey(
                new DialNumber(number),
                new AccessCode(sealer.open(Ring.CODE, SealedField.ACCESS_CODE, new Sealed(code))));
    }

    /** By which it is found again without its code. */
    String hash(RoomKey room) {
        return fingerprints.of("room", room.number().ovh() + " " + room.accessCode().digits());
    }
}
