package io.switchboard.forwarding.steering;

import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.Opening;
import java.util.List;

/** What the gateway answered. */
sealed interface Answer {

    record Done() implements Answer {}

    /** The agent as OVH has it. */
    record Placed(Agent agent) implements Answer {}

    record Opened(Opening opening) implements Answer {}

    /** All agents that OVH has. */
    record Agents(List<Agent> all) implements Answer {}

    /** All openings that OVH has. */
    record Openings(List<Opening> all) implements Answer {}
}
