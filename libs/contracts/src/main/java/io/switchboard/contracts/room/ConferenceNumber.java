package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.DialNumber;

/**
 * A conference number and OVH's {@code roomsStats} of it.
 *
 * @param rooms rooms that exist
 * @param activeRooms rooms with somebody in them
 * @param participants people in all of its rooms
 */
public record ConferenceNumber(DialNumber number, int rooms, int activeRooms, int participants) {}
