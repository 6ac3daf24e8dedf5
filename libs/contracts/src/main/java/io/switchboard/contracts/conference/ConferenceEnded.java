package io.switchboard.contracts.conference;

import java.time.Instant;
import java.util.UUID;

/** A conference reached its end by itself. */
public record ConferenceEnded(UUID conference, String domain, Instant endedAt)
        implements ConferenceEvent {}
