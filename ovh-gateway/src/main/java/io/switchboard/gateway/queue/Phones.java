package io.switchboard.gateway.queue;

import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.gateway.ovh.OvhAgent;
import io.switchboard.gateway.ovh.OvhAgentStatus;
import java.time.Duration;
import java.util.Optional;

/** OVH's agents, as our callers get them. */
final class Phones {

    private Phones() {}

    /** Absent for an agent that is no phone. */
    static Optional<Agent> shown(OvhAgent agent, Optional<Long> position) {
        return agent.phone().map(phone -> shown(agent, phone, position));
    }

    static Agent shown(OvhAgent agent, PhoneNumber phone, Optional<Long> position) {
        return new Agent(
                agent.agentId(),
                phone,
                status(agent.status()),
                Duration.ofSeconds(agent.timeout()),
                Duration.ofSeconds(agent.wrapUpTime()),
                (int) agent.simultaneousLines(),
                position.map(Long::intValue));
    }

    static OvhAgentStatus status(AgentStatus status) {
        return switch (status) {
            case AVAILABLE -> OvhAgentStatus.AVAILABLE;
            case LOGGED_OUT -> OvhAgentStatus.LOGGED_OUT;
            case ON_BREAK -> OvhAgentStatus.ON_BREAK;
        };
    }

    private static Optional<AgentStatus> status(OvhAgentStatus status) {
        return switch (status) {
            case AVAILABLE -> Optional.of(AgentStatus.AVAILABLE);
            case LOGGED_OUT -> Optional.of(AgentStatus.LOGGED_OUT);
            case ON_BREAK -> Optional.of(AgentStatus.ON_BREAK);
            case UNKNOWN -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
