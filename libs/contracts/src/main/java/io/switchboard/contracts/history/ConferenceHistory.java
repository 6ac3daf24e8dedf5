package io.switchboard.contracts.history;

import java.time.Duration;
import java.time.Instant;

/**
 * A conference that was held: OVH's {@code telephony.ConferenceHistory} without people, recordings and rooms.
 *
 * @param connections calls into it
 * @param participants people in it
 */
public record ConferenceHistory(
        long id,
        Instant begin,
        Instant end,
        Duration duration,
        long connections,
        long participants) {}
