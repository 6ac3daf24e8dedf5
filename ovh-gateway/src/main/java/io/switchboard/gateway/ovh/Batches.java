package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.Unpromised.Surprise;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several things of a series for one call: {@code X-Ovh-Batch}, which OVH's own manager uses and its staff does not promise. Off unless
 * {@code ovh.batch} says otherwise.
 */
@ApplicationScoped
public class Batches {

    /** What OVH's manager asks for at once. */
    public static final int LARGEST = 50;

    private static final String SEPARATOR = ",";

    private final TypedCalls calls;
    private final OvhJson json;
    private final Unpromised batch;

    Batches(TypedCalls calls, OvhJson json, OvhConfig config) {
        this.calls = calls;
        this.json = json;
        this.batch = new Unpromised("X-Ovh-Batch", config.batch(), System::nanoTime);
    }

    public boolean usable() {
        return batch.usable();
    }

    /** What one call tells of these, at most {@value #LARGEST}. When batches turn out not to work, nothing is told. */
    public <I, T> Uni<Told<I, T>> read(Series<I, T> series, List<I> ids, Allowance allowance) {
        var call = series.reading(ids.subList(0, Math.min(LARGEST, ids.size())));
        return calls.read(call.under("X-Ovh-Batch", SEPARATOR), allowance, asItCame(call))
                .map(parts -> told(parts, series, ids, call))
                .onFailure(Unpromised::isSurprise)
                .invoke(batch::surprised)
                .onFailure(Unpromised::isSurprise)
                .recoverWithItem(new Told<>(Map.of(), List.of()));
    }

    private Function<Answer, JsonNode> asItCame(OvhCall call) {
        return answer -> {
            JsonNode parts = json.read(answer, call, JsonNode.class);
            if (!parts.isArray()) {
                throw new Surprise(call, "something else than a list");
            }
            return parts;
        };
    }

    private <I, T> Told<I, T> told(JsonNode parts, Series<I, T> series, List<I> ids, OvhCall call) {
        var byKey = ids.stream().collect(Collectors.toMap(Object::toString, Function.identity()));
        var found = new LinkedHashMap<I, T>();
        var missing = new ArrayList<I>();
        for (var part : parts) {
            var id = byKey.get(part.path("key").asText());
            if (id == null) {
                throw new Surprise(call, "a part that was not asked for");
            }
            if (part.path("value").isObject()) {
                found.put(id, value(part.get("value"), call));
            } else if (isNotFound(part.path("error"))) {
                missing.add(id);
            }
        }
        if (found.isEmpty() && missing.isEmpty()) {
            throw new Surprise(call, "nothing about anything");
        }
        return new Told<>(found, missing);
    }

    private <T> T value(JsonNode value, OvhCall call) {
        try {
            return json.part(value, call.operation().answer());
        } catch (IOException _) {
            throw new Surprise(call, "a part that cannot be read");
        }
    }

    private static boolean isNotFound(JsonNode error) {
        return error.toString().matches("(?is).*(404|not.?found|not.exist).*");
    }

    /**
     * @param missing those that OVH does not have; what is in neither must be asked for alone
     */
    public record Told<I, T>(Map<I, T> found, List<I> missing) {}
}
