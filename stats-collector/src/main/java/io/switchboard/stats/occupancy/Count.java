package io.switchboard.stats.occupancy;

import io.switchboard.contracts.room.ConferenceNumber;
import java.time.Instant;

/**
 * What OVH counted on a number, or on all of them together.
 *
 * @param at when it did
 */
record Count(Instant at, int participants, int activeRooms, int rooms) {

    static Count of(ConferenceNumber number) {
        return new Count(number.at(), number.participants(), number.activeRooms(), number.rooms());
    }
}
