package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** What OVH has counted on a queue since {@code lastReset}; durations are in seconds. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhQueueStatistics(
        Instant lastReset,
        long callsAnswered,
        long callsLost,
        long callsTotal,
        long totalCallDuration,
        long totalWaitingDuration) {}
