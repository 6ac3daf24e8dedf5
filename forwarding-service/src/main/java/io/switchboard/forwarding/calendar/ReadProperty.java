package io.switchboard.forwarding.calendar;

import java.util.Map;
import java.util.Optional;

/**
 * A property of a calendar's event, as it is written.
 *
 * @param name in capitals
 * @param parameters by name, in capitals
 */
record ReadProperty(String name, Map<String, String> parameters, String value) {

    Optional<String> parameter(String of) {
        return Optional.ofNullable(parameters.get(of));
    }

    /** Without the backslashes that text is written with. */
    String text() {
        return value.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1");
    }
}
