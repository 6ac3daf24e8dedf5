package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;

/**
 * A conference number and OVH's {@code roomsStats} of it.
 *
 * @param rooms rooms that exist
 * @param activeRooms rooms with somebody in them
 * @param participants people in all of its rooms
 * @param at when OVH counted so
 * @param stale whether it is older than promised, since OVH does not answer
 */
public record ConferenceNumber(
        DialNumber number,
        int rooms,
        int activeRooms,
        int participants,
        Instant at,
        boolean stale) {}
