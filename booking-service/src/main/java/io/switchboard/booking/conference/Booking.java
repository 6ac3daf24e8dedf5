package io.switchboard.booking.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;

/** A confirmed wish for a conference. */
public record Booking(
        UUID reservation,
        Sealed address,
        String domain,
        Duration length,
        Language language,
        ZoneId zone) {}
