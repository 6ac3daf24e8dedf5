package io.switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceSummary;
import java.time.Instant;
import java.util.UUID;

/**
 * A conference as administrators see it: nothing that opens it, nobody's address.
 *
 * @param number as {@code +33199000001}; absent until one was chosen
 * @param attempts how often OVH was asked for its room
 * @param waits whether something is left to do at OVH
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Summary(
        UUID id,
        ConferenceState state,
        String domain,
        String number,
        Instant bookedAt,
        Instant endsAt,
        boolean cancelled,
        int attempts,
        boolean waits) {

    static Summary of(ConferenceSummary it) {
        return new Summary(
                it.id(),
                it.state(),
                it.domain(),
                it.number() == null ? null : it.number().international(),
                it.bookedAt(),
                it.endsAt(),
                it.cancelled(),
                it.attempts(),
                it.waits());
    }
}
