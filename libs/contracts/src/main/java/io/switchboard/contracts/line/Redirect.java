package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;
import java.util.Optional;

/**
 * A public number that leads to a line.
 *
 * @param feature {@code redirect}, or what else OVH uses the number for: then it leads nowhere
 * @param destination the line, as OVH's {@code destination}
 */
public record Redirect(DialNumber number, String feature, Optional<DialNumber> destination) {}
