package io.switchboard.platform.messaging;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of events on the wire, {@code io.switchboard.<Event>.v1}, and the records they stand for. */
final class EventType {

    private EventType() {}

    static String of(Class<?> event) {
        return "io.switchboard." + event.getSimpleName() + ".v1";
    }

    /** The event in {@code io.switchboard.<Event>.v1}. */
    static String nameIn(String type) {
        var parts = type.split("\\.");
        return parts.length == 4 ? parts[2] : type;
    }

    /** The records of a sealed family by their names. */
    static Map<String, Class<?>> of(FamilyOfEvents family) {
        return Arrays.stream(family.root().getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(EventType::of, Function.identity()));
    }

    /** The sealed interface of a topic. */
    record FamilyOfEvents(Class<?> root) {

        FamilyOfEvents {
            if (!root.isSealed()) {
                throw new IllegalArgumentException(root + " is not a sealed family of events");
            }
        }
    }
}
