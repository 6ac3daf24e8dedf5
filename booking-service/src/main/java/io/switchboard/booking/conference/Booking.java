package io.switchboard.booking.conference;

import io.switchboard.booking.offer.Lasting;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A confirmed wish for a conference.
 *
 * @param reservation the request that it was, be it by mailed link or not
 * @param person keyed hash of the mailbox
 * @param title null for none
 * @param startsAt null for any time
 */
public record Booking(
        UUID reservation,
        Sealed address,
        String person,
        String domain,
        Lasting lasting,
        Sealed title,
        Instant startsAt,
        Language language,
        ZoneId zone) {}
