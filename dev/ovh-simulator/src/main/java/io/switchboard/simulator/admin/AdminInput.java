package io.switchboard.simulator.admin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;
import io.switchboard.simulator.schema.Moments;
import io.switchboard.simulator.schema.PhoneNumbers;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A JSON object sent to an admin path. Whatever is not as announced is refused, naming the field. */
public final class AdminInput {
    private final ObjectNode body;

    private AdminInput(ObjectNode body) {
        this.body = body;
    }

    /** @param known the fields that may be there; any other is refused, since it is likely a slip */
    public static AdminInput of(RoutingContext http, String... known) {
        var body = object(http);
        var names = Set.copyOf(Arrays.asList(known));
        body.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!names.contains(name)) {
                                throw AdminProblem.badInput(
                                        name, "is unknown; known are " + String.join(", ", known));
                            }
                        });
        return new AdminInput(body);
    }

    public ObjectNode body() {
        return body;
    }

    public Optional<String> text(String name) {
        return value(name, JsonNode::isTextual, "must be a text").map(JsonNode::asText);
    }

    public String requiredText(String name) {
        return text(name).orElseThrow(() -> AdminProblem.badInput(name, "is missing"));
    }

    /** @param known the words to choose from */
    public Optional<String> word(String name, List<String> known) {
        return value(
                        name,
                        value -> value.isTextual() && known.contains(value.asText()),
                        "must be one of " + String.join(", ", known))
                .map(JsonNode::asText);
    }

    public Optional<String> phoneNumber(String name) {
        return text(name).map(text -> phoneNumber(name, text));
    }

    public String requiredPhoneNumber(String name) {
        return phoneNumber(name).orElseThrow(() -> AdminProblem.badInput(name, "is missing"));
    }

    /** The number that a path is about. */
    public static String phoneNumberIn(RoutingContext http, String name) {
        return phoneNumber(name, http.pathParam(name));
    }

    public Optional<Boolean> flag(String name) {
        return value(name, JsonNode::isBoolean, "must be true or false").map(JsonNode::asBoolean);
    }

    public Optional<Long> whole(String name, long least, long most) {
        return value(
                        name,
                        value ->
                                value.isIntegralNumber()
                                        && value.canConvertToLong()
                                        && value.asLong() >= least
                                        && value.asLong() <= most,
                        "must be a whole number from %d to %d".formatted(least, most))
                .map(JsonNode::asLong);
    }

    public Optional<Double> number(String name, double least, double most) {
        return value(
                        name,
                        value ->
                                value.isNumber()
                                        && value.asDouble() >= least
                                        && value.asDouble() <= most,
                        "must be a number from %s to %s".formatted(least, most))
                .map(JsonNode::asDouble);
    }

    public Optional<Instant> moment(String name) {
        return text(name)
                .map(
                        text ->
                                Moments.read(text)
                                        .orElseThrow(
                                                () ->
                                                        AdminProblem.badInput(
                                                                name,
                                                                "must be a moment with an offset,"
                                                                        + " as 2026-11-21T18:00:00Z")));
    }

    private Optional<JsonNode> value(String name, Predicate<JsonNode> sound, String otherwise) {
        var value = body.get(name);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!sound.test(value)) {
            throw AdminProblem.badInput(name, otherwise);
        }
        return Optional.of(value);
    }

    private static String phoneNumber(String name, String text) {
        if (!PhoneNumbers.isOne(text)) {
            throw AdminProblem.badInput(name, "must be a phone number as 0033199000001");
        }
        return text;
    }

    private static ObjectNode object(RoutingContext http) {
        var buffer = http.body().buffer();
        if (buffer == null || buffer.length() == 0) {
            throw AdminProblem.badBody("a JSON object is expected");
        }
        try {
            if (Json.read(buffer.getBytes()) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException malformed) {
            throw AdminProblem.badBody("the body is not JSON: " + malformed.getOriginalMessage());
        }
        throw AdminProblem.badBody("a JSON object is expected");
    }
}
