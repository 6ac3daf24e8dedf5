package io.switchboard.contracts.access;

import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody wants everything erased that is held about them: every service that knows their address forgets it, and what hangs on it.
 *
 * @param address sealed in the ring {@code address}
 */
public record PersonErased(UUID request, Sealed address, Instant at) implements AccessEvent {}
