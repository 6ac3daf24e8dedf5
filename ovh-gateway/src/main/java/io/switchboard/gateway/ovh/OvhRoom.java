package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.switchboard.contracts.phone.AccessCode;
import java.time.Instant;
import java.util.Optional;

/**
 * A room as OVH tells of it.
 *
 * @param roomNumber what callers type
 * @param expirationDate absent until the room is configured: it never ends
 * @param eventsChannel published without a word on what it is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhRoom(Long roomNumber, Instant expirationDate, String eventsChannel) {

    /** The code, if the answer had a usable one. */
    Optional<AccessCode> code() {
        return code(roomNumber);
    }

    static Optional<AccessCode> code(Long roomNumber) {
        return roomNumber != null && roomNumber > 0 && roomNumber <= 999_999_999_999_999_999L
                ? Optional.of(AccessCode.of(roomNumber))
                : Optional.empty();
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(expirationDate);
    }

    @Override
    public String toString() {
        return "OvhRoom[" + expirationDate + "]";
    }
}
