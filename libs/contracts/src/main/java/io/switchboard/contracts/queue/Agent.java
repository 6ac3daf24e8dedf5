package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.PhoneNumber;
import java.time.Duration;
import java.util.Optional;

/**
 * A phone that may answer a queue.
 *
 * @param id OVH's {@code agentId}
 * @param status absent for a word of OVH's that we do not know yet
 * @param ringing how long it rings before the call moves on
 * @param lines calls it takes at once
 * @param position in the queue; absent when it is not tied to it
 */
public record Agent(
        long id,
        PhoneNumber phone,
        Optional<AgentStatus> status,
        Duration ringing,
        Duration wrapUp,
        int lines,
        Optional<Integer> position) {}
