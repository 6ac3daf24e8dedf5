package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Whoever booked a conference wants its mail once more. Fields as in {@link ConferenceExtended}; the secret is a new one, the old one still
 * opens.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvitationRequested(
        UUID conference,
        Sealed address,
        String domain,
        DialNumber number,
        Sealed accessCode,
        Sealed secret,
        Sealed title,
        Instant startsAt,
        Instant bookedAt,
        Instant endsAt,
        int version,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
