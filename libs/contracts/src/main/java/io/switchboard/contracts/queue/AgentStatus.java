package io.switchboard.contracts.queue;

/** Whether an agent's phone rings. */
public enum AgentStatus {
    AVAILABLE,
    LOGGED_OUT,
    ON_BREAK
}
