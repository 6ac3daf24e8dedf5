package io.switchboard.contracts.figures;

import java.time.Instant;

/**
 * Conferences that were held, by their begin, from OVH's histories.
 *
 * @param complete whether the histories of this step were fetched to its end; what was not fetched at all is null, which is not nought
 * @param calls connections to them
 * @param participants people in them
 * @param seconds that they lasted, together
 * @param longestSeconds that one lasted
 */
public record HeldConferences(
        Instant start,
        boolean complete,
        Long conferences,
        Long calls,
        Long participants,
        Long seconds,
        Long longestSeconds) {}
