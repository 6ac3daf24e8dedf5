package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A room at OVH that belongs to no conference.
 *
 * @param id ours, to speak of it without its code
 * @param opened when our gateway opened it; absent when somebody else did
 * @param seenFirst when we noticed it first
 * @param seenLast when it was still there
 * @param ending when its end was asked for; absent when nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnknownRoom(
        UUID id,
        DialNumber number,
        Instant opened,
        Instant seenFirst,
        Instant seenLast,
        Instant ending) {}
