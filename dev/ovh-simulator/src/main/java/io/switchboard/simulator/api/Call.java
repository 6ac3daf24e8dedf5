package io.switchboard.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Moments;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A call that was let in and whose parameters have the types of the schema.
 *
 * @param texts path and query parameters by name, decoded
 * @param body the fields that a caller may set; empty when there is no body
 */
public record Call(ApiRequest request, Map<String, String> texts, ObjectNode body) {

    public String text(String name) {
        return texts.get(name);
    }

    public long number(String name) {
        return Long.parseLong(texts.get(name));
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    public Optional<Instant> moment(String name) {
        return optional(name).flatMap(Moments::read);
    }
}
