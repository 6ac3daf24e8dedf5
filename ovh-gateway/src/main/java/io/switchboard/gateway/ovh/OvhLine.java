package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.switchboard.contracts.phone.DialNumber;
import java.util.Optional;

/** A line as OVH tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhLine(String serviceName, String description) {

    /** Absent for a line that is named otherwise. */
    public Optional<DialNumber> number() {
        return Phones.dialled(serviceName);
    }
}
