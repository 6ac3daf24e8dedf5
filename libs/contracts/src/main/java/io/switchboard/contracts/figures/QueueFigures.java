package io.switchboard.contracts.figures;

import java.time.Instant;

/**
 * What happened in queues. OVH counts since a moment of its own, and begins anew when it likes; the figures are what it counted from one look
 * to the next. What was not counted is null, which is not nought.
 *
 * @param looks how often OVH was heard
 * @param answered calls
 * @param lost calls that were given up or sent away before anybody answered
 * @param talkedSeconds of the answered calls, together
 * @param waitedSeconds of all calls, together
 * @param waitingPeak most callers seen waiting at once; of all queues together, in one of them
 * @param longestWaitSeconds seen, of one caller
 * @param resets how often OVH began anew: what it counted just before is not known
 */
public record QueueFigures(
        Instant start,
        int looks,
        Long answered,
        Long lost,
        Long total,
        Long talkedSeconds,
        Long waitedSeconds,
        Integer waitingPeak,
        Long longestWaitSeconds,
        int resets) {}
