package io.switchboard.web.access.signin;

import io.switchboard.contracts.Sealed;
import io.switchboard.web.access.Destination;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A link before it is kept; nothing in it can be read without a key. */
record NewLink(
        UUID id,
        byte[] secretHash,
        String requestHash,
        Sealed address,
        String person,
        String network,
        Destination destination,
        ZoneId zone,
        Instant requestedAt,
        Instant expiresAt) {}
