package io.switchboard.contracts.gateway.credential;

import jakarta.validation.constraints.Positive;

/** Which credential, by OVH's {@code credentialId}. */
public record CredentialKey(@Positive long id) {}
