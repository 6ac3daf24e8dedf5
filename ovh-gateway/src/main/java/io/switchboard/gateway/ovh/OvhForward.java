package io.switchboard.gateway.ovh;

import io.switchboard.contracts.phone.PhoneNumber;
import java.util.Optional;

/** One of a line's forwards, with the number as OVH writes it. */
public record OvhForward(boolean on, OvhForwardNature nature, String number) {

    public Optional<PhoneNumber> to() {
        return Phones.personal(number);
    }

    @Override
    public String toString() {
        return "OvhForward[" + on + ", " + nature + "]";
    }
}
