package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.switchboard.contracts.phone.PhoneNumber;
import java.util.Optional;

/**
 * What callers get outside a queue's openings, as OVH tells of it.
 *
 * @param enable whether the openings count
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhClosing(boolean enable, OvhClosingType unavailableType, String unavailableNumber) {

    public Optional<PhoneNumber> to() {
        return Phones.personal(unavailableNumber);
    }

    @Override
    public String toString() {
        return "OvhClosing[" + enable + ", " + unavailableType + "]";
    }
}
