package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.util.Optional;

/**
 * A public number whose callers wait until somebody answers.
 *
 * @param id OVH's {@code queueId}
 * @param strategy who rings next, in OVH's word ({@code ringAll}, {@code roundRobin}…)
 * @param longestWait how long a caller may wait; absent without a limit
 * @param size callers that may wait; absent without a limit
 * @param followsForwards whether agents' own forwards apply
 * @param overflow what callers get who find no place or wait too long
 */
public record Queue(
        DialNumber number,
        long id,
        String description,
        String strategy,
        Optional<Duration> longestWait,
        Optional<Long> size,
        boolean followsForwards,
        Overflow overflow) {}
