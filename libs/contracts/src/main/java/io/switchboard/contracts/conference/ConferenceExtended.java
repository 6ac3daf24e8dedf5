package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A conference ends later than it did. Fields as in {@link ConferenceBooked}.
 *
 * @param endedBefore when it would have ended
 * @param version of its invitation, as calendars count ({@code SEQUENCE})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceExtended(
        UUID conference,
        Sealed address,
        String domain,
        DialNumber number,
        Sealed accessCode,
        Sealed secret,
        Sealed title,
        Instant startsAt,
        Instant bookedAt,
        Instant endedBefore,
        Instant endsAt,
        int version,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
