package io.switchboard.forwarding.phone;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Sealer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a phone is tried on. */
final class Ground {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /** A line of France. */
    static final Reach FRANCE =
            new Reach(
                    List.of("FR"),
                    List.of(new DialNumber("0033199000021"), new DialNumber("0033199000011")));

    private Ground() {}

    static Phones phones() {
        return new Phones(
                new Sealer(() -> Map.of("address", "k1:" + KEY)),
                new Fingerprints(() -> Optional.of(KEY)));
    }
}
