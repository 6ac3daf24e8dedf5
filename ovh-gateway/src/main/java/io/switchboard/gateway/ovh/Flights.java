package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.CallerContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Work that is under way: whoever wants the same meanwhile shares its outcome. Nobody who leaves ends it for the others. */
public final class Flights<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

    public Uni<V> share(K key, Supplier<Uni<V>> work) {
        return CallerContext.keep(
                () -> Uni.createFrom().completionStage(() -> join(key, work).copy()));
    }

    private CompletableFuture<V> join(K key, Supplier<Uni<V>> work) {
        var mine = new CompletableFuture<V>();
        var others = underWay.putIfAbsent(key, mine);
        if (others != null) {
            return others;
        }
        // A subscription of its own, so that it outlives the caller who happened to begin it.
        Uni.createFrom()
                .deferred(work::get)
                .onTermination()
                .invoke(() -> underWay.remove(key, mine))
                .subscribe()
                .with(mine::complete, mine::completeExceptionally);
        return mine;
    }
}
