package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A queue as OVH tells of it.
 *
 * @param strategy a word of {@code telephony.OvhPabxHuntingQueueStrategyEnum}, passed on as it is
 * @param maxWaitTime in seconds; none or 0 without a limit
 * @param maxMember callers that may wait; none or 0 without a limit
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhQueue(
        long queueId,
        String description,
        String strategy,
        Long maxWaitTime,
        Long maxMember,
        Boolean followCallForwards,
        OvhQueueAction actionOnOverflow,
        String actionOnOverflowParam) {}
