package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.switchboard.contracts.phone.DialNumber;
import java.util.Optional;

/**
 * A number as OVH tells of it.
 *
 * @param featureType what it is used for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhNumber(String serviceName, String featureType, String description) {

    /** Absent for a block of numbers. */
    public Optional<DialNumber> number() {
        return Phones.dialled(serviceName);
    }
}
