package io.switchboard.simulator.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * A caller in a queue, or on the phone with an agent.
 *
 * @param openSince since when the service was open when the call came
 * @param answered null while it waits
 * @param agentId 0 while it waits
 * @param agentNumber empty while it waits
 */
record LiveCall(
        long id,
        long queueId,
        String callerName,
        String callerNumber,
        String calledNumber,
        Instant openSince,
        Instant begin,
        Instant answered,
        long agentId,
        String agentNumber) {
    boolean isWaiting() {
        return answered == null;
    }

    LiveCall answeredBy(Agent agent, Instant now) {
        return new LiveCall(
                id,
                queueId,
                callerName,
                callerNumber,
                calledNumber,
                openSince,
                begin,
                now,
                agent.agentId(),
                agent.settings().number());
    }

    Duration waited(Instant now) {
        return Duration.between(begin, isWaiting() ? now : answered);
    }

    Duration talked(Instant now) {
        return Duration.between(answered, now);
    }

    View view() {
        return new View(
                agentNumber,
                answered,
                begin,
                callerName,
                callerNumber,
                calledNumber,
                null,
                id,
                false,
                Long.toString(queueId),
                isWaiting() ? "Waiting" : "Answered");
    }

    /** OVH's {@code telephony.OvhPabxHuntingQueueLiveCalls}. */
    record View(
            String agent,
            Instant answered,
            Instant begin,
            String callerIdName,
            String callerIdNumber,
            String destinationNumber,
            Instant end,
            long id,
            boolean onHold,
            String queue,
            String state) {}
}
