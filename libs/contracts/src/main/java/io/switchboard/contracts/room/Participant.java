package io.switchboard.contracts.room;

import java.time.Instant;

/**
 * Somebody in a room.
 *
 * @param id OVH's, as long as they stay
 * @param caller their number, masked: {@code 0033XXXXX1234}; empty for a hidden one
 * @param speaks whether the room can hear them; false while muted
 * @param hears whether they can hear the room; false while deaf
 * @param talking whether they say something at this moment
 * @param floor whether the room listens to them
 * @param volume OVH's {@code energy}
 */
public record Participant(
        long id,
        Instant arrivedAt,
        String caller,
        boolean speaks,
        boolean hears,
        boolean talking,
        boolean floor,
        long volume) {}
