package io.switchboard.contracts.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A conference was given back before its end, and its room is closed.
 *
 * @param endsAt when it would have ended by itself
 */
public record ConferenceCancelled(
        UUID conference,
        Sealed address,
        String domain,
        DialNumber number,
        Instant endsAt,
        Instant cancelledAt,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
