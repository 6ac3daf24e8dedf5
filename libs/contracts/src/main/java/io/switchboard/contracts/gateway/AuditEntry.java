package io.switchboard.contracts.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One change at OVH: who wanted what, when, and what came of it. Never a code, a number of a person or a body.
 *
 * @param caller the service that asked
 * @param person on whose behalf, as that service names them; empty for none
 * @param operation {@code open-room}, {@code forward-line}…
 * @param subject keyed hash of what was changed: the same room has the same one
 * @param request keyed hash of the whole wish
 * @param outcome {@code under-way}, {@code done}, {@code refused}, {@code undone} (found not to have happened), {@code unresolved} (not known yet)
 * @param reason type of the problem for a refusal, empty otherwise
 * @param settledByReading whether the outcome was found by reading back later
 * @param attempts how often it was begun
 * @param ovhQueries OVH's names of the calls that were made, which its support asks for
 */
public record AuditEntry(
        UUID id,
        String caller,
        String person,
        String operation,
        String subject,
        String request,
        Instant begun,
        Optional<Instant> ended,
        String outcome,
        String reason,
        boolean settledByReading,
        int attempts,
        List<String> ovhQueries) {}
