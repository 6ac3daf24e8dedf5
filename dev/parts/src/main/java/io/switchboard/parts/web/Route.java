package io.switchboard.parts.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A verb and a path whose parts in braces are free, e.g. {@code GET /messages/{id}}. */
public record Route(String method, List<String> segments, Handler handler) {
    @FunctionalInterface
    public interface Handler {
        Answer answer(Request request) throws IOException;
    }

    public static Route on(String methodAndPath, Handler handler) {
        var parts = methodAndPath.split(" ", 2);
        return new Route(parts[0], segments(parts[1]), handler);
    }

    /** The values of the braces when the path is this route's. */
    Optional<Map<String, String>> match(String path) {
        var given = segments(path);
        if (given.size() != segments.size()) {
            return Optional.empty();
        }
        var values = new HashMap<String, String>();
        for (int at = 0; at < given.size(); at++) {
            String expected = segments.get(at);
            if (expected.startsWith("{")) {
                values.put(expected.substring(1, expected.length() - 1), given.get(at));
            } else if (!expected.equals(given.get(at))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/"));
    }
}
