package io.switchboard.simulator.bulk;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.schema.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whole objects in the place of a list of ids: {@code X-Pagination-Mode: CachedObjectList-Pages}, {@code -Number} (1 is the
 * first) and {@code -Size}, as OVH's manager asks. Nothing is cached here, and no header of the answer tells how many there are.
 */
public final class Pages {
    private static final String DEFAULT_SIZE = "1000";

    private final Features features;

    public Pages(Features features) {
        this.features = features;
    }

    public boolean areAskedFor(ApiRequest request) {
        return features.current().pages() != Mode.OFF
                && request.method().equals("GET")
                && request.header("X-Pagination-Mode").orElse("").equals("CachedObjectList-Pages");
    }

    /**
     * @param list the ids
     * @param one answers for one id, or refuses by an {@link OvhProblem}
     */
    public Object answer(ApiRequest request, Object list, Function<String, Object> one) {
        long number = number(request, "X-Pagination-Number", "1");
        long size = number(request, "X-Pagination-Size", DEFAULT_SIZE);
        var objects =
                Json.tree(list)
                        .valueStream()
                        .skip((number - 1) * size)
                        .limit(size)
                        .flatMap(id -> object(id.asText(), one))
                        .toList();
        return features.current().pages() == Mode.ODD ? wrapped(number, objects) : objects;
    }

    /** None for an id that cannot be read, as a block of numbers among numbers. */
    private static Stream<Object> object(String id, Function<String, Object> one) {
        try {
            return Stream.of(one.apply(id));
        } catch (OvhProblem _) {
            return Stream.empty();
        }
    }

    private static Map<String, Object> wrapped(long number, List<Object> objects) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("page", number);
        page.put("results", objects);
        return page;
    }

    private static long number(ApiRequest request, String header, String otherwise) {
        var text = request.header(header).orElse(otherwise);
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw OvhProblem.badRequest("Invalid header " + header);
        }
        return Long.parseLong(text);
    }
}
