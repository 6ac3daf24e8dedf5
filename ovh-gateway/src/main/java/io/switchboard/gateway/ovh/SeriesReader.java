package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads series from OVH itself: for whoever is about to change something, and for those who remember what it said. */
@ApplicationScoped
public class SeriesReader {

    /** Calls of one list that are under way at once. */
    private static final int SIDE_BY_SIDE = 4;

    private final TypedCalls calls;
    private final Pages pages;

    SeriesReader(TypedCalls calls, Pages pages) {
        this.calls = calls;
        this.pages = pages;
    }

    public <I> Uni<List<I>> ids(Series<I, ?> series, Allowance allowance) {
        return calls.list(series.listing(), allowance);
    }

    /** Fails with {@link OvhFailure.NotFound} for one that is gone. */
    public <I, T> Uni<T> one(Series<I, T> series, I id, Allowance allowance) {
        return calls.read(series.reading(id), allowance);
    }

    public <I, T> Uni<Optional<T>> find(Series<I, T> series, I id, Allowance allowance) {
        return one(series, id, allowance)
                .map(Optional::of)
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithItem(Optional.empty());
    }

    /** All that are there, as they are now. */
    public <I, T> Uni<List<T>> all(Series<I, T> series, Allowance allowance) {
        return pages.usable()
                ? pages.all(series, allowance)
                        .chain(
                                found ->
                                        found.map(it -> Uni.createFrom().item(it))
                                                .orElseGet(() -> oneByOne(series, allowance)))
                : oneByOne(series, allowance);
    }

    private <I, T> Uni<List<T>> oneByOne(Series<I, T> series, Allowance allowance) {
        return ids(series, allowance)
                .chain(
                        ids ->
                                Multi.createFrom()
                                        .iterable(ids)
                                        .onItem()
                                        .transformToUni(id -> find(series, id, allowance))
                                        .merge(SIDE_BY_SIDE)
                                        .filter(Optional::isPresent)
                                        .map(Optional::get)
                                        .collect()
                                        .asList());
    }
}
