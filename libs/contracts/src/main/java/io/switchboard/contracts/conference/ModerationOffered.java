package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Whoever booked a conference may moderate it until it ends.
 *
 * @param secret what the moderators' link carries, sealed in the ring {@code link}
 * @param title sealed in the ring {@code address}; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ModerationOffered(
        UUID conference,
        Sealed address,
        String domain,
        DialNumber number,
        Sealed secret,
        Sealed title,
        Instant endsAt,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
