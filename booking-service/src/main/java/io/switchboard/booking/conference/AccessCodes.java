package io.switchboard.booking.conference;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Chooses access codes, and keeps them sealed. */
@Singleton
class AccessCodes {

    private static final int SMALLEST = 100_000_000;
    private static final int BEYOND = 1_000_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Sealer sealer;

    AccessCodes(Sealer sealer) {
        this.sealer = sealer;
    }

    /** Nine random digits. */
    AccessCode next() {
        return AccessCode.of(random.nextInt(SMALLEST, BEYOND));
    }

    Sealed seal(AccessCode code) {
        return sealer.seal(Ring.CODE, SealedField.ACCESS_CODE, code.digits());
    }

    AccessCode open(Sealed code) {
        return new AccessCode(sealer.open(Ring.CODE, SealedField.ACCESS_CODE, code));
    }
}
