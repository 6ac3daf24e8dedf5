package io.switchboard.gateway.ovh;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import java.util.Optional;

/** Numbers as OVH writes them: with 00 in front, and empty or absent for none. What is neither counts as none. */
final class Phones {

    private static final String NUMBER = "00[1-9][0-9]{6,13}";

    private Phones() {}

    static Optional<PhoneNumber> personal(String written) {
        return written(written).map(PhoneNumber::new);
    }

    static Optional<DialNumber> dialled(String written) {
        return written(written).map(DialNumber::new);
    }

    private static Optional<String> written(String written) {
        return Optional.ofNullable(written).filter(it -> it.matches(NUMBER));
    }
}
