package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.switchboard.contracts.phone.PhoneNumber;
import java.util.Optional;

/**
 * A phone that may answer queues, as OVH tells of it.
 *
 * @param timeout seconds that it rings
 * @param wrapUpTime seconds that it rests after a call
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhAgent(
        long agentId,
        String number,
        OvhAgentStatus status,
        long timeout,
        long wrapUpTime,
        long simultaneousLines) {

    /** Absent for what is no number, such as a line's name. */
    public Optional<PhoneNumber> phone() {
        return Phones.personal(number);
    }

    @Override
    public String toString() {
        return "OvhAgent[" + agentId + "]";
    }
}
