package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** Work that OVH does by itself, as OVH tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhTask(long taskId, OvhTaskStatus status) {}
