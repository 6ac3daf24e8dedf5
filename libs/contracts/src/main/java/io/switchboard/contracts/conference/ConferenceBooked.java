package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A conference is open: people can call now and until its end.
 *
 * @param address e-mail address of who booked it, sealed in the ring {@code address}
 * @param accessCode what callers type, sealed in the ring {@code code}
 * @param secret what the private link that manages the conference carries, sealed in the ring {@code link}
 * @param title what it is about, sealed in the ring {@code address}; absent for none
 * @param startsAt when people are to call; absent for any time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceBooked(
        UUID conference,
        UUID reservation,
        Sealed address,
        String domain,
        DialNumber number,
        Sealed accessCode,
        Sealed secret,
        Sealed title,
        Instant startsAt,
        Instant bookedAt,
        Instant endsAt,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
