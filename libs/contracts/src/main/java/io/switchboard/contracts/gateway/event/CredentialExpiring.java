package io.switchboard.contracts.gateway.event;

import java.time.Instant;

/**
 * The key that the gateway lives on ends soon. Told once at 30, 7, 2 and 1 days.
 *
 * @param days whole days left, rounded up
 */
public record CredentialExpiring(Instant expiresAt, int days) implements GatewayEvent {}
