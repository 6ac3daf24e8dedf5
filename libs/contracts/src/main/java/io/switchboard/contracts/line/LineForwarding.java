package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;

/**
 * Where the calls of a line go.
 *
 * @param always before anything rings
 * @param unanswered after {@code unansweredAfter}
 * @param unregistered while no phone is connected to the line: OVH's {@code forwardBackup}
 */
public record LineForwarding(
        DialNumber line,
        Forward always,
        Forward unanswered,
        Duration unansweredAfter,
        Forward busy,
        Forward unregistered) {}
