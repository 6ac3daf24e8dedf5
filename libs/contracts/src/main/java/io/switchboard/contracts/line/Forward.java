package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.PhoneNumber;
import java.util.Optional;

/**
 * Where a line sends its calls in one case.
 *
 * @param on whether it does
 * @param nature {@code number}, {@code voicemail} or {@code fax}
 * @param to absent when it leads to no number
 */
public record Forward(boolean on, String nature, Optional<PhoneNumber> to) {}
