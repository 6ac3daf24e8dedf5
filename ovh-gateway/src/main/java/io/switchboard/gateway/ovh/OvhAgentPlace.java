package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Where an agent stands in a queue, as OVH tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhAgentPlace(long agentId, long position) {}
