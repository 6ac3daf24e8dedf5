package io.switchboard.contracts.access;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Somebody wants to sign in; the mailed link proves that the address is theirs.
 *
 * @param address e-mail address to write to, sealed in the ring {@code address}
 * @param secret what the mailed link carries, sealed in the ring {@code link}
 * @param expiresAt from when on the link lets nobody in
 */
public record SignInRequested(
        UUID request,
        Sealed address,
        Sealed secret,
        Instant expiresAt,
        Language language,
        ZoneId zone)
        implements AccessEvent {}
