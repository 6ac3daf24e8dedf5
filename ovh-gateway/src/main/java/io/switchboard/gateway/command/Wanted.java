package io.switchboard.gateway.command;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.gateway.Lane;
import java.util.Optional;

/**
 * A change as it may be written down: all that could name a room, a code or a phone is hashed with a key, or sealed.
 *
 * @param key keyed hash of the caller's Idempotency-Key
 * @param subject keyed hash of what is changed
 * @param number keyed hash of the number it is on
 * @param request keyed hash of operation and wish
 */
record Wanted(
        String caller,
        String key,
        String operation,
        String subject,
        Optional<String> number,
        String request,
        Optional<String> person,
        Lane lane,
        Sealed wish) {}
