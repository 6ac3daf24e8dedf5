package io.switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.booking.UnknownRoom;
import java.time.Instant;
import java.util.UUID;

/**
 * A room at OVH that belongs to no conference.
 *
 * @param id to speak of it without its code
 * @param number as {@code +33199000001}
 * @param opened when Switchboard opened it; absent when somebody else did
 * @param ending when its end was asked for; absent when nobody did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StrangeRoom(
        UUID id,
        String number,
        Instant opened,
        Instant seenFirst,
        Instant seenLast,
        Instant ending) {

    static StrangeRoom of(UnknownRoom it) {
        return new StrangeRoom(
                it.id(),
                it.number() == null ? null : it.number().international(),
                it.opened(),
                it.seenFirst(),
                it.seenLast(),
                it.ending());
    }
}
