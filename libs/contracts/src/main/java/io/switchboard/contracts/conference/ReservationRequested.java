package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Somebody asked for a conference; the mailed link confirms that the address is theirs.
 *
 * @param address e-mail address to write to, sealed in the ring {@code address}
 * @param domain what stands behind the @, readable: it names an organisation, not a person
 * @param secret what the mailed link carries, sealed in the ring {@code link}
 * @param length how long the conference shall stay open, from its confirmation on; absent when a last day is given
 * @param lastDay its last day, in the zone; absent when a length is given
 * @param title sealed in the ring {@code address}; absent for none
 * @param expiresAt from when on the link confirms nothing any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReservationRequested(
        UUID reservation,
        Sealed address,
        String domain,
        Sealed secret,
        Duration length,
        LocalDate lastDay,
        Sealed title,
        Instant expiresAt,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
