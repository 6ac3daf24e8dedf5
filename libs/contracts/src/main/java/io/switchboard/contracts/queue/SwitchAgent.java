package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** The wish that an agent's phone rings, or no longer does. */
public record SwitchAgent(
        @NotNull DialNumber number, @Positive long agent, @NotNull AgentStatus status) {}
