package io.switchboard.simulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says what is wrong with a value by OVH's published types. A fault is a sentence in OVH's manner; no fault is an empty
 * optional.
 */
public final class TypeCheck {
    private static final String MAP = "map[string]";
    private static final Pattern LONG = Pattern.compile("-?\\d{1,18}");
    private static final Pattern IP_BLOCK = Pattern.compile("[0-9a-fA-F:.]{2,45}(/\\d{1,3})?");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ApiSchema schema;

    public TypeCheck(ApiSchema schema) {
        this.schema = schema;
    }

    /** A value that stands in a path or a query, as text. */
    public Optional<String> faultInText(String name, String type, String text) {
        var sound =
                switch (type) {
                    case "long" -> LONG.matcher(text).matches();
                    case "boolean" -> text.equals("true") || text.equals("false");
                    case "datetime" -> Moments.read(text).isPresent();
                    default -> isWordOf(type, text);
                };
        return sound ? Optional.empty() : Optional.of(invalid(name, text, type));
    }

    /** A JSON value; null is a fault here, who allows it does not ask. */
    public Optional<String> fault(String name, String type, JsonNode value) {
        if (type.endsWith("[]")) {
            return faultInList(name, type.substring(0, type.length() - 2), value);
        }
        if (type.startsWith(MAP)) {
            return faultInMap(name, type.substring(MAP.length()), value);
        }
        return switch (schema.model(type).orElse(null)) {
            case Model.Fields fields -> faultInObject(name, type, fields, value);
            case Model.Words words
                    when value.isTextual() && words.words().contains(value.asText()) ->
                    Optional.empty();
            case Model.Words _ ->
                    Optional.of(
                            "[%s] Given data (%s) does not belong to the %s enumeration"
                                    .formatted(name, shown(value), type));
            case null ->
                    isPrimitive(type, value)
                            ? Optional.empty()
                            : Optional.of(invalid(name, shown(value), type));
        };
    }

    /** The fields of an object that a caller may set; those that only OVH sets are left out, as OVH ignores them. */
    public ObjectNode writable(String type, ObjectNode object) {
        var kept = Json.object();
        if (schema.model(type).orElse(null) instanceof Model.Fields(var fields)) {
            for (var field : object.properties()) {
                if (!fields.get(field.getKey()).readOnly()) {
                    kept.set(field.getKey(), field.getValue());
                }
            }
        }
        return kept;
    }

    private Optional<String> faultInList(String name, String type, JsonNode value) {
        if (!value.isArray()) {
            return Optional.of(invalid(name, shown(value), type + "[]"));
        }
        return value.valueStream()
                .flatMap(element -> fault(name, type, element).stream())
                .findFirst();
    }

    private Optional<String> faultInMap(String name, String type, JsonNode value) {
        if (!value.isObject()) {
            return Optional.of(invalid(name, shown(value), MAP + type));
        }
        return value.propertyStream()
                .flatMap(entry -> fault(name, type, entry.getValue()).stream())
                .findFirst();
    }

    private Optional<String> faultInObject(
            String name, String type, Model.Fields model, JsonNode value) {
        if (!value.isObject()) {
            return Optional.of(invalid(name, shown(value), type));
        }
        return value.propertyStream()
                .flatMap(
                        entry -> {
                            var field = model.byName().get(entry.getKey());
                            return faultInField(entry.getKey(), type, field, entry.getValue())
                                    .stream();
                        })
                .findFirst();
    }

    private Optional<String> faultInField(
            String name, String owner, Model.Field field, JsonNode value) {
        if (field == null) {
            return Optional.of("[%s] Unknown field of %s".formatted(name, owner));
        }
        if (value.isNull() && field.nullable()) {
            return Optional.empty();
        }
        return fault(name, field.type(), value);
    }

    private boolean isWordOf(String type, String text) {
        return !(schema.model(type).orElse(null) instanceof Model.Words(var words))
                || words.contains(text);
    }

    private static boolean isPrimitive(String type, JsonNode value) {
        return switch (type) {
            case "string", "password" -> value.isTextual();
            case "long" -> value.isIntegralNumber() && value.canConvertToLong();
            case "double" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "datetime" -> value.isTextual() && Moments.read(value.asText()).isPresent();
            case "uuid" -> value.isTextual() && UUID.matcher(value.asText()).matches();
            // What is not set is the empty text, in answers as in changes.
            case "phoneNumber" ->
                    value.isTextual()
                            && (value.asText().isEmpty() || PhoneNumbers.isOne(value.asText()));
            case "time" -> value.isTextual() && TIME.matcher(value.asText()).matches();
            case "ipBlock" -> value.isTextual() && IP_BLOCK.matcher(value.asText()).matches();
            default -> false;
        };
    }

    private static String invalid(String name, String given, String type) {
        return "[%s] Given data (%s) is not valid for type %s".formatted(name, given, type);
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.getNodeType().name().toLowerCase();
    }
}
