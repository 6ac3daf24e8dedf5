package io.switchboard.contracts.gateway.event;

import java.time.Instant;
import java.util.List;

/**
 * OVH does not take the key that the gateway lives on, or not for all that is needed.
 *
 * @param reason {@code expired}, {@code revoked}, {@code unknown-key}, {@code missing-rules}
 * @param missing rules that the features in use need and the key has not, {@code "PUT /telephony/*"}
 */
public record CredentialRefused(String reason, List<String> missing, Instant noticedAt)
        implements GatewayEvent {}
