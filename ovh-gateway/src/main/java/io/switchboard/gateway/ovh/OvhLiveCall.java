package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/** A call in a queue, as OVH tells of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhLiveCall(long id, Instant begin, Instant answered, OvhCallState state) {}
