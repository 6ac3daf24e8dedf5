package io.switchboard.contracts.gateway.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key to OVH's API that somebody was given, as OVH tells of it; never the key itself.
 *
 * @param application name of the program that it was given to; empty when OVH does not tell
 * @param state {@code validated}, {@code pendingValidation}, {@code refused}, {@code expired}
 * @param expiresAt absent for one without end
 * @param rules what it may call, {@code "GET /telephony/*"}
 * @param ours whether the gateway uses it
 */
public record Credential(
        long id,
        String application,
        String state,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        List<String> rules,
        List<String> allowedIps,
        boolean ours) {}
