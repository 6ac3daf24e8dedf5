package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A conference as administrators see it: nothing that opens it, nobody's address.
 *
 * @param number absent until one was chosen
 * @param attempts how often OVH was asked for its room
 * @param waits whether something is left to do at OVH
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceSummary(
        UUID id,
        ConferenceState state,
        String domain,
        DialNumber number,
        Instant bookedAt,
        Instant endsAt,
        boolean cancelled,
        int attempts,
        boolean waits) {}
