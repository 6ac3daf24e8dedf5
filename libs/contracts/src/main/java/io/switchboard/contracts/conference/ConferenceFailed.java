package io.switchboard.contracts.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A confirmed conference could not be opened in time and never will be; whoever booked it is to be told. */
public record ConferenceFailed(
        UUID conference,
        UUID reservation,
        Sealed address,
        String domain,
        Instant confirmedAt,
        Instant failedAt,
        Language language,
        ZoneId zone)
        implements ConferenceEvent {}
