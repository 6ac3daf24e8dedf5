package io.switchboard.simulator.api;

import io.switchboard.simulator.schema.ApiSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The operations that the simulator knows, found by method and path. A feature adds its own; one that OVH's schema has
 * not is a mistake that shows at start.
 */
public final class Operations {
    private final ApiSchema schema;
    private final Node root = new Node();

    public Operations(ApiSchema schema) {
        this.schema = schema;
    }

    public Operations get(String path, Operation.Handler handler) {
        return add("GET", path, handler);
    }

    public Operations post(String path, Operation.Handler handler) {
        return add("POST", path, handler);
    }

    public Operations put(String path, Operation.Handler handler) {
        return add("PUT", path, handler);
    }

    public Operations delete(String path, Operation.Handler handler) {
        return add("DELETE", path, handler);
    }

    /** @param segments of the path, decoded */
    public Optional<Operation> find(String method, List<String> segments) {
        var node = root;
        for (var segment : segments) {
            node = node.literals.getOrDefault(segment, node.parameter);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node.operations.get(method));
    }

    private Operations add(String method, String path, Operation.Handler handler) {
        var spec =
                schema.operation(method, path)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "OVH has no " + method + " " + path));
        var node = root;
        for (var segment : path.substring(1).split("/")) {
            node = segment.startsWith("{") ? node.parameter() : node.literal(segment);
        }
        node.operations.put(method, new Operation(spec, handler));
        return this;
    }

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Operation> operations = new HashMap<>();
        private Node parameter;

        Node literal(String segment) {
            return literals.computeIfAbsent(segment, _ -> new Node());
        }

        Node parameter() {
            if (parameter == null) {
                parameter = new Node();
            }
            return parameter;
        }
    }
}
