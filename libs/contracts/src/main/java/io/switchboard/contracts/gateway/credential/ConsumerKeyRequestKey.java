package io.switchboard.contracts.gateway.credential;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which request. */
public record ConsumerKeyRequestKey(@NotNull UUID id) {}
