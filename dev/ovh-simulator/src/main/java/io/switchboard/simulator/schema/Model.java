package io.switchboard.simulator.schema;

import java.util.Map;
import java.util.Set;

/** A named type of OVH's published schema. */
public sealed interface Model {
    /** An object; the fields by their names, in the order of the schema. */
    record Fields(Map<String, Field> byName) implements Model {}

    /** One word out of a fixed list. */
    record Words(Set<String> words) implements Model {}

    /** @param type a primitive, a model's name, or either with {@code []} behind it */
    record Field(String type, boolean nullable, boolean readOnly) {}
}
