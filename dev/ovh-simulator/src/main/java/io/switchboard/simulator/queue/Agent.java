package io.switchboard.simulator.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who answers calls of queues.
 *
 * @param changed when it was made or set last
 * @param hungUp the end of its last call, null before the first
 * @param liveStatus a word of OVH's {@code telephony.OvhPabxHuntingLiveAgentStatusEnum}, as seen last
 */
record Agent(
        long agentId,
        AgentSettings settings,
        @JsonSerialize(using = ToStringSerializer.class) Instant changed,
        Instant hungUp,
        long answeredCalls,
        long totalCallDuration,
        String liveStatus,
        Instant lastStatusChange) {
    static Agent fresh(long id, AgentSettings settings, Instant now) {
        return new Agent(id, settings, now, null, 0, 0, "waiting", now);
    }

    Agent with(AgentSettings other, Instant now) {
        return new Agent(
                agentId,
                other,
                now,
                hungUp,
                answeredCalls,
                totalCallDuration,
                liveStatus,
                lastStatusChange);
    }

    Agent answered() {
        return new Agent(
                agentId,
                settings,
                changed,
                hungUp,
                answeredCalls + 1,
                totalCallDuration,
                liveStatus,
                lastStatusChange);
    }

    Agent hungUp(Duration talked, Instant now) {
        return new Agent(
                agentId,
                settings,
                changed,
                now,
                answeredCalls,
                totalCallDuration + talked.toSeconds(),
                liveStatus,
                lastStatusChange);
    }

    Agent seen(String status, Instant now) {
        return status.equals(liveStatus)
                ? this
                : new Agent(
                        agentId,
                        settings,
                        changed,
                        hungUp,
                        answeredCalls,
                        totalCallDuration,
                        status,
                        now);
    }

    boolean isWrappingUp(Instant now) {
        return hungUp != null && now.isBefore(hungUp.plusSeconds(settings.wrapUpTime()));
    }

    View view(boolean internal) {
        return new View(agentId, internal ? "internal" : "external", settings);
    }

    Live live() {
        return new Live(answeredCalls, lastStatusChange, liveStatus, totalCallDuration);
    }

    /** OVH's {@code telephony.OvhPabxHuntingAgent}. */
    record View(long agentId, String type, @JsonUnwrapped AgentSettings settings) {}

    /** OVH's {@code telephony.OvhPabxHuntingAgentLiveStatus}. */
    record Live(
            long answeredCalls, Instant lastStatusChange, String status, long totalCallDuration) {}
}
