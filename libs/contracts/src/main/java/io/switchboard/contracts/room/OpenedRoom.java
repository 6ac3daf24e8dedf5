package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;

/**
 * A room that we opened, as the gateway's own record has it.
 *
 * @param key unique, greater for later ones
 * @param until the end we gave it last
 */
public record OpenedRoom(
        long key, DialNumber number, AccessCode accessCode, Instant openedAt, Instant until) {

    @Override
    public String toString() {
        return "OpenedRoom[" + key + "]";
    }
}
