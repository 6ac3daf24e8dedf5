package io.switchboard.simulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.schema.OperationSpec.Parameter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of OVH's published schema that is simulated, read from {@code ovh-api/*.json} in the jar. */
public final class ApiSchema {
    private final Map<String, OperationSpec> operations = new LinkedHashMap<>();
    private final Map<String, Model> models = new LinkedHashMap<>();

    private ApiSchema() {}

    public static ApiSchema load(String... names) {
        var schema = new ApiSchema();
        for (var name : names) {
            schema.add(resource("/ovh-api/" + name + ".json"));
        }
        return schema;
    }

    public List<OperationSpec> operations() {
        return List.copyOf(operations.values());
    }

    public Optional<OperationSpec> operation(String method, String path) {
        return Optional.ofNullable(operations.get(method + " " + path));
    }

    Optional<Model> model(String name) {
        return Optional.ofNullable(models.get(name));
    }

    private void add(JsonNode file) {
        for (var path : file.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var operation = operation(method.getKey(), path.getKey(), method.getValue());
                operations.put(operation.method() + " " + operation.path(), operation);
            }
        }
        for (var model : file.get("models").properties()) {
            models.put(model.getKey(), model(model.getValue()));
        }
    }

    private static OperationSpec operation(String method, String path, JsonNode spec) {
        List<Parameter> parameters = new ArrayList<>();
        for (var parameter : spec.get("params")) {
            parameters.add(
                    new Parameter(
                            parameter.get("in").asText(),
                            parameter.get("name").asText(),
                            parameter.get("type").asText(),
                            parameter.get("required").asBoolean()));
        }
        return new OperationSpec(
                method,
                path,
                List.copyOf(parameters),
                spec.get("returns").asText(),
                spec.get("signed").asBoolean());
    }

    private static Model model(JsonNode spec) {
        if (spec.has("enum")) {
            Set<String> words = new LinkedHashSet<>();
            spec.get("enum").forEach(word -> words.add(word.asText()));
            return new Model.Words(words);
        }
        Map<String, Model.Field> fields = new LinkedHashMap<>();
        for (var field : spec.get("fields").properties()) {
            fields.put(
                    field.getKey(),
                    new Model.Field(
                            field.getValue().get("type").asText(),
                            field.getValue().path("nullable").asBoolean(),
                            field.getValue().path("readOnly").asBoolean()));
        }
        return new Model.Fields(fields);
    }

    private static JsonNode resource(String name) {
        try (var file = ApiSchema.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no schema " + name + " in the jar");
            }
            return Json.read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
