package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;

/**
 * An agent's place in a queue.
 *
 * @param since when it was taken or changed
 */
record Seat(
        long agentId,
        long position,
        long queueId,
        @JsonSerialize(using = ToStringSerializer.class) Instant since) {
    boolean is(long agent, long queue) {
        return agentId == agent && queueId == queue;
    }

    Seat at(long other, Instant now) {
        return new Seat(agentId, other, queueId, now);
    }

    View view() {
        return new View(agentId, position, queueId);
    }

    /** OVH's {@code telephony.OvhPabxHuntingAgentQueue}. */
    record View(long agentId, long position, long queueId) {}
}
