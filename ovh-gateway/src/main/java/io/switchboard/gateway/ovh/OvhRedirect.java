package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.switchboard.contracts.phone.DialNumber;
import java.util.Optional;

/** A number that leads elsewhere, as OVH tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhRedirect(String serviceName, String featureType, String destination) {

    /** The line it leads to, if it leads to one. */
    public Optional<DialNumber> line() {
        return Phones.dialled(destination).filter(_ -> "redirect".equals(featureType));
    }
}
