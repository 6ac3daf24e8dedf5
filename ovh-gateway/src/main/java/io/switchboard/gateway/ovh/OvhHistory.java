package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * A conference that was held, as OVH tells of it.
 *
 * @param duration in seconds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhHistory(
        long id,
        Instant dateBegin,
        Instant dateEnd,
        long duration,
        long countConnections,
        long countParticipants) {}
