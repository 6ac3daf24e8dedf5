package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * Somebody in a room, as OVH tells of them.
 *
 * @param callerNumber theirs, or a word for a hidden one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhParticipant(
        long id,
        Instant arrivalDateTime,
        String callerNumber,
        boolean speak,
        boolean hear,
        boolean talking,
        boolean floor,
        long energy) {

    /** Country and last digits only; empty for a hidden number. */
    public String masked() {
        return Phones.personal(callerNumber).map(it -> it.masked()).orElse("");
    }

    @Override
    public String toString() {
        return "OvhParticipant[" + id + "]";
    }
}
