package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.Unpromised.Surprise;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list with its things in it instead of their ids: the page mode of OVH's own manager, which is not promised to anybody else. Off
 * unless {@code ovh.pages} says otherwise.
 */
@ApplicationScoped
public class Pages {

    private static final int SIZE = 1000;
    private static final int MOST = 20;

    private final TypedCalls calls;
    private final OvhJson json;
    private final Unpromised pages;

    Pages(TypedCalls calls, OvhJson json, OvhConfig config) {
        this.calls = calls;
        this.json = json;
        this.pages = new Unpromised("page mode", config.pages(), System::nanoTime);
    }

    public boolean usable() {
        return pages.usable();
    }

    /** All of a series, read anew; empty when pages turn out not to work. */
    public <I, T> Uni<Optional<List<T>>> all(Series<I, T> series, Allowance allowance) {
        return from(1, series, new LinkedHashMap<>(), allowance)
                .map(found -> Optional.of(List.copyOf(found.values())))
                .onFailure(Unpromised::isSurprise)
                .invoke(pages::surprised)
                .onFailure(Unpromised::isSurprise)
                .recoverWithItem(Optional.empty());
    }

    private <I, T> Uni<Map<I, T>> from(
            int page, Series<I, T> series, Map<I, T> found, Allowance allowance) {
        var call =
                series.listing()
                        .under("X-Pagination-Mode", "CachedObjectList-Pages")
                        .under("X-Pagination-Number", Integer.toString(page))
                        .under("X-Pagination-Size", Integer.toString(SIZE))
                        // OVH keeps these pages for a while otherwise.
                        .under("Pragma", "no-cache");
        return calls.read(call, allowance, asItCame(call))
                .invoke(parts -> add(parts, series, found, call))
                .chain(
                        parts ->
                                // A page lacks what cannot be read, so one that is not full need
                                // not be the last.
                                parts.size() < SIZE / 2 || page == MOST
                                        ? Uni.createFrom().item(found)
                                        : from(page + 1, series, found, allowance));
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

    private <I, T> void add(JsonNode parts, Series<I, T> series, Map<I, T> found, OvhCall call) {
        for (var part : parts) {
            if (!part.isObject()) {
                throw new Surprise(call, "ids instead of things");
            }
            var one = value(part, series, call);
            if (found.put(series.id(one), one) != null) {
                throw new Surprise(call, "the same thing twice");
            }
        }
    }

    private <T> T value(JsonNode part, Series<?, T> series, OvhCall call) {
        try {
            return json.part(part, series.type());
        } catch (IOException _) {
            throw new Surprise(call, "a thing that cannot be read");
        }
    }
}
