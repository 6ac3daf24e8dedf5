package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A conference was given back before its end, and its room is closed.
 *
 * @param address absent when its person was forgotten before
 * @param endsAt when it would have ended by itself
 * @param version of its invitation, as calendars count ({@code SEQUENCE})
 * @param title what it is about, sealed in the ring {@code address}; absent for none
 * @param startsAt when people are to call; absent for any time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceCancelled(
        UUID conference,
        Sealed address,
        String domain,
        DialNumber number,
        Sealed title,
        Instant startsAt,
        Instant endsAt,
        Instant cancelledAt,
        int version,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
