package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * The calls of a queue at this moment; callers stay unnamed.
 *
 * @param waiting when each caller began to wait, the longest first
 * @param answered calls under way, the longest first
 * @param answeredCount answered since OVH's counters began; absent while unknown
 * @param lostCount callers who hung up, likewise
 * @param countedSince when OVH's counters began; absent while unknown
 * @param at when OVH told
 * @param stale whether OVH has not answered since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueSight(
        List<Instant> waiting,
        List<Answered> answered,
        Long answeredCount,
        Long lostCount,
        Instant countedSince,
        Instant at,
        boolean stale) {

    /** @param since when somebody picked up */
    public record Answered(Instant begin, Instant since) {}
}
