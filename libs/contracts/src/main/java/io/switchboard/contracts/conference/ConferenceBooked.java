package io.switchboard.contracts.conference;

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
 */
public record ConferenceBooked(
        UUID conference,
        UUID reservation,
        Sealed address,
        String domain,
        DialNumber number,
        Sealed accessCode,
        Sealed secret,
        Instant bookedAt,
        Instant endsAt,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
