package io.switchboard.simulator.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.switchboard.simulator.schema.Json;
import io.switchboard.simulator.schema.OperationSpec;
import io.switchboard.simulator.schema.OperationSpec.Parameter;
import io.switchboard.simulator.schema.TypeCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a call brings and refuses what the schema does not know or types otherwise. */
public final class Parameters {
    private final TypeCheck types;

    public Parameters(TypeCheck types) {
        this.types = types;
    }

    /** Path segments, decoded. */
    public static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1)).stream()
                .map(
                        segment -> {
                            try {
                                // A plus in a path is a plus; the decoder takes it for a space.
                                return QueryStringDecoder.decodeComponent(
                                        segment.replace("+", "%2B"));
                            } catch (IllegalArgumentException _) {
                                throw OvhProblem.unknownRoute();
                            }
                        })
                .toList();
    }

    public Map<String, String> texts(OperationSpec spec, List<String> segments, String rawQuery) {
        Map<String, String> texts = new HashMap<>();
        addPath(spec, segments, texts);
        addQuery(spec, rawQuery, texts);
        return texts;
    }

    public ObjectNode body(OperationSpec spec, byte[] bytes) {
        var declared = spec.parametersIn("body").toList();
        if (declared.isEmpty()) {
            return Json.object();
        }
        var body = object(bytes);
        var whole = declared.getFirst();
        return whole.isWholeBody() ? whole(whole, body) : fields(declared, body);
    }

    private void addPath(OperationSpec spec, List<String> segments, Map<String, String> texts) {
        var template = spec.path().substring(1).split("/");
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                texts.put(template[i].substring(1, template[i].length() - 1), segments.get(i));
            }
        }
        // By name: OVH publishes one parameter of a path as one of the body.
        spec.parameters().stream()
                .filter(parameter -> texts.containsKey(parameter.name()))
                .forEach(parameter -> check(parameter, texts));
    }

    private void addQuery(OperationSpec spec, String rawQuery, Map<String, String> texts) {
        if (rawQuery.isEmpty() || !spec.method().equals("GET")) {
            return;
        }
        for (var given : query(rawQuery).entrySet()) {
            var parameter =
                    spec.parametersIn("query")
                            .filter(known -> known.name().equals(given.getKey()))
                            .findFirst()
                            .orElseThrow(() -> unknown("query parameter", given.getKey()));
            texts.put(parameter.name(), given.getValue().getLast());
            check(parameter, texts);
        }
    }

    private static Map<String, List<String>> query(String rawQuery) {
        try {
            return new QueryStringDecoder(rawQuery, false).parameters();
        } catch (IllegalArgumentException malformed) {
            throw OvhProblem.badRequest("Invalid query string: " + malformed.getMessage());
        }
    }

    private void check(Parameter parameter, Map<String, String> texts) {
        refuse(types.faultInText(parameter.name(), parameter.type(), texts.get(parameter.name())));
    }

    private static ObjectNode object(byte[] bytes) {
        if (bytes.length == 0) {
            return Json.object();
        }
        JsonNode body;
        try {
            body = Json.read(bytes);
        } catch (JsonProcessingException _) {
            throw OvhProblem.badRequest("Invalid JSON received");
        }
        if (body instanceof ObjectNode object) {
            return object;
        }
        throw OvhProblem.badRequest("The body must be a JSON object");
    }

    private ObjectNode whole(Parameter parameter, ObjectNode body) {
        refuse(types.fault(parameter.name(), parameter.type(), body));
        return types.writable(parameter.type(), body);
    }

    private ObjectNode fields(List<Parameter> declared, ObjectNode body) {
        for (var field : body.properties()) {
            if (declared.stream().noneMatch(known -> known.name().equals(field.getKey()))) {
                throw unknown("field", field.getKey());
            }
        }
        for (var parameter : declared) {
            var value = body.get(parameter.name());
            if (value == null || value.isNull() && !parameter.required()) {
                // Python clients send null for what was left out.
                body.remove(parameter.name());
                refuse(missing(parameter));
            } else {
                refuse(types.fault(parameter.name(), parameter.type(), value));
            }
        }
        return body;
    }

    private static Optional<String> missing(Parameter parameter) {
        return parameter.required()
                ? Optional.of("Missing mandatory field (" + parameter.name() + ")")
                : Optional.empty();
    }

    private static OvhProblem unknown(String kind, String name) {
        return OvhProblem.badRequest("[%s] Unknown %s".formatted(name, kind));
    }

    private static void refuse(Optional<String> fault) {
        fault.ifPresent(
                sentence -> {
                    throw OvhProblem.badRequest(sentence);
                });
    }
}
