package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.schema.Json;

/**
 * What can be set on an agent.
 *
 * @param status {@code available}, {@code loggedOut} or {@code onBreak}
 * @param timeout how long it rings, in seconds
 * @param wrapUpTime how long an agent is left alone after a call, in seconds
 */
record AgentSettings(
        Long breakStatus,
        String description,
        String number,
        long simultaneousLines,
        String status,
        long timeout,
        long wrapUpTime) {
    /** @param wanted sound by the schema, nothing mandatory missing */
    static AgentSettings of(ObjectNode wanted) {
        return new AgentSettings(null, null, "", 1, "available", 20, 0).with(wanted);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    AgentSettings with(ObjectNode changes) {
        var changed = Json.overlay(AgentSettings.class, this, changes);
        if (changed.number().isEmpty()) {
            throw OvhProblem.badRequest("[number] An agent needs a number");
        }
        return changed;
    }
}
