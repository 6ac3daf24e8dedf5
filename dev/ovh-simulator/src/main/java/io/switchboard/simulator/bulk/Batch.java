package io.switchboard.simulator.bulk;

import io.switchboard.simulator.api.ApiRequest;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.schema.OperationSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Several objects by one GET: {@code X-Ovh-Batch: ,} and {@code …/rooms/1,2,3}. OVH's staff confirm that it works and promise
 * nothing. <strong>The shape of OVH's answer is unknown; this one is a guess.</strong>
 */
public final class Batch {
    /** As many as OVH's own manager asks for at once. */
    private static final int MOST = 50;

    private static final String HEADER = "X-Ovh-Batch";

    private final Features features;

    public Batch(Features features) {
        this.features = features;
    }

    public boolean isAskedFor(ApiRequest request, OperationSpec operation) {
        return features.current().batch() != Mode.OFF
                && operation.method().equals("GET")
                && operation.path().endsWith("}")
                && !request.header(HEADER).orElse("").isEmpty();
    }

    /**
     * @param joined the last segment of the path
     * @param one answers for one id, or refuses by an {@link OvhProblem}
     */
    public Object answer(ApiRequest request, String joined, Function<String, Object> one) {
        var separator = Pattern.quote(request.header(HEADER).orElseThrow());
        var ids = List.of(joined.split(separator, -1));
        if (ids.size() > MOST) {
            throw OvhProblem.badRequest("At most %d objects can be asked for".formatted(MOST));
        }
        var elements = ids.stream().map(id -> element(id, one)).toList();
        return features.current().batch() == Mode.ODD ? byKey(elements) : elements;
    }

    private static Element element(String id, Function<String, Object> one) {
        try {
            return new Element(id, one.apply(id), null);
        } catch (OvhProblem problem) {
            return new Element(id, null, problem.body());
        }
    }

    private static Map<String, Object> byKey(List<Element> elements) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        elements.forEach(element -> byKey.put(element.key(), element.value()));
        return byKey;
    }

    /** @param error what a GET of this one would have been refused with; null when it would not */
    private record Element(String key, Object value, Map<String, Object> error) {}
}
