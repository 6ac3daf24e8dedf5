package io.switchboard.contracts.figures;

import java.time.Instant;

/**
 * How much was going on on conference numbers, as counted once a minute. What was never counted is null, which is not nought.
 *
 * @param minutes that have passed in the step
 * @param known of them, those in which OVH was heard
 * @param participantsPeak most people at once
 * @param participantsMean people, over the known minutes
 * @param activeRoomsPeak most rooms with somebody in them
 * @param roomsPeak most rooms that existed
 */
public record Occupancy(
        Instant start,
        int minutes,
        int known,
        Integer participantsPeak,
        Double participantsMean,
        Integer activeRoomsPeak,
        Double activeRoomsMean,
        Integer roomsPeak) {}
