package io.switchboard.gateway.reading;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.Batches;
import io.switchboard.gateway.ovh.Batches.Told;
import io.switchboard.gateway.ovh.Series;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several things of a series for few calls, where OVH does that. What is not told so must be asked for one by one. */
@ApplicationScoped
class Together {

    private final Memory memory;
    private final SharedReads reads;
    private final Batches batches;

    Together(Memory memory, SharedReads reads, Batches batches) {
        this.memory = memory;
        this.reads = reads;
        this.batches = batches;
    }

    <I, T> Uni<Known<I, T>> read(Series<I, T> series, List<I> ids, Manner manner, Allowance asked) {
        var known = new Known<I, T>(new HashMap<>(), new HashSet<>());
        if (!batches.usable()) {
            return Uni.createFrom().item(known);
        }
        var left = new ArrayList<I>();
        for (var id : ids) {
            memory.<T>find(memory.key(series.key(id), manner.subject()))
                    .filter(it -> it.younger(manner.fresh()))
                    .ifPresentOrElse(it -> known.found.put(id, it.fresh()), () -> left.add(id));
        }
        return Multi.createFrom()
                .iterable(left.size() < 2 ? List.<List<I>>of() : parts(left))
                .onItem()
                .transformToUniAndConcatenate(part -> part(series, part, manner, asked, known))
                .collect()
                .last()
                .onFailure(Readings::away)
                .recoverWithUni(failure -> instead(series, left, manner, known, failure))
                .replaceWith(known);
    }

    private <I, T> Uni<Void> part(
            Series<I, T> series, List<I> ids, Manner manner, Allowance asked, Known<I, T> known) {
        var keys = ids.stream().map(id -> memory.key(series.key(id), manner.subject())).toList();
        return reads.<Told<I, T>>join(
                        keys, asked, allowance -> batches.read(series, ids, allowance))
                .invoke(
                        told -> {
                            known.missing.addAll(told.missing());
                            told.found()
                                    .forEach(
                                            (id, one) -> {
                                                var key = keys.get(ids.indexOf(id));
                                                known.found.put(id, memory.put(key, one).fresh());
                                            });
                        })
                .replaceWithVoid();
    }

    /** OVH is away: asking one by one would be no better. What was known of all of them has to do. */
    private <I, T> Uni<Void> instead(
            Series<I, T> series, List<I> ids, Manner manner, Known<I, T> known, Throwable failure) {
        for (var id : ids) {
            var old = memory.<T>find(memory.key(series.key(id), manner.subject()));
            if (old.isEmpty()) {
                return Uni.createFrom().failure(failure);
            }
            known.found.put(id, old.get().stale());
        }
        return Uni.createFrom().voidItem();
    }

    private static <I> List<List<I>> parts(List<I> ids) {
        var parts = new ArrayList<List<I>>();
        for (var from = 0; from < ids.size(); from += Batches.LARGEST) {
            parts.add(ids.subList(from, Math.min(from + Batches.LARGEST, ids.size())));
        }
        return parts;
    }

    /** @param missing those that OVH does not have */
    record Known<I, T>(Map<I, Observed<T>> found, Set<I> missing) {

        boolean about(I id) {
            return found.containsKey(id) || missing.contains(id);
        }
    }
}
