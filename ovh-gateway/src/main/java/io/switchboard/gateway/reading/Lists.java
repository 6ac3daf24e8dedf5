package io.switchboard.gateway.reading;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Pages;
import io.switchboard.gateway.ovh.Series;
import io.switchboard.gateway.ovh.SeriesReader;
import io.switchboard.gateway.reading.Together.Known;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How series are read: their ids, some of them, all of them. OVH tells things one by one, so many things are many calls; batches and pages
 * save them where they work. What is gone when its turn comes is missing in the answer.
 */
@ApplicationScoped
public class Lists {

    /** Calls of one list that are under way at once. */
    private static final int SIDE_BY_SIDE = 4;

    private final Readings readings;
    private final SeriesReader reader;
    private final Together together;
    private final Pages pages;
    private final Clock clock;

    Lists(Readings readings, SeriesReader reader, Together together, Pages pages, Clock clock) {
        this.readings = readings;
        this.reader = reader;
        this.together = together;
        this.pages = pages;
        this.clock = clock;
    }

    public <I> Uni<Observed<List<I>>> ids(Series<I, ?> series, Manner manner, Allowance asked) {
        return readings.read(
                series.key(), manner, asked, allowance -> reader.ids(series, allowance));
    }

    /** Those of these that are there. */
    public <I, T> Uni<Observed<List<T>>> some(
            Series<I, T> series, List<I> ids, Manner manner, Allowance asked) {
        var distinct = ids.stream().distinct().toList();
        return together.read(series, distinct, manner, asked)
                .chain(known -> oneByOne(series, distinct, known, manner, asked))
                .map(found -> inOrder(distinct, found));
    }

    public <I, T> Uni<Observed<List<T>>> all(Series<I, T> series, Manner manner, Allowance asked) {
        if (!pages.usable()) {
            return listed(series, manner, asked);
        }
        return readings.read(
                        List.of("page", series.key()),
                        manner,
                        asked,
                        allowance -> pages.all(series, allowance).map(this::usable))
                .onFailure(NoPages.class)
                .recoverWithUni(() -> listed(series, manner, asked));
    }

    private <I, T> Uni<Observed<List<T>>> listed(
            Series<I, T> series, Manner manner, Allowance asked) {
        return ids(series, manner, asked)
                .chain(
                        ids ->
                                some(series, ids.what(), manner, asked)
                                        .map(found -> older(found, ids)));
    }

    private <I, T> Uni<Map<I, Observed<T>>> oneByOne(
            Series<I, T> series, List<I> ids, Known<I, T> known, Manner manner, Allowance asked) {
        var found = new ConcurrentHashMap<>(known.found());
        return Multi.createFrom()
                .iterable(ids.stream().filter(id -> !known.about(id)).toList())
                .onItem()
                .transformToUni(
                        id ->
                                one(series, id, manner, asked)
                                        .invoke(one -> found.put(id, one))
                                        .onFailure(OvhFailure.NotFound.class)
                                        .recoverWithNull())
                .merge(SIDE_BY_SIDE)
                .collect()
                .last()
                .replaceWith(found);
    }

    private <I, T> Uni<Observed<T>> one(Series<I, T> series, I id, Manner manner, Allowance asked) {
        return readings.read(
                series.key(id), manner, asked, allowance -> reader.one(series, id, allowance));
    }

    private <I, T> Observed<List<T>> inOrder(List<I> ids, Map<I, Observed<T>> found) {
        var there = ids.stream().map(found::get).filter(Objects::nonNull).toList();
        var at = there.stream().map(Observed::at).min(Comparator.naturalOrder());
        return new Observed<>(
                there.stream().map(Observed::what).toList(),
                at.orElseGet(clock::instant),
                there.stream().anyMatch(Observed::stale));
    }

    /** As old as the older of the two. */
    public static <T> Observed<T> older(Observed<T> one, Observed<?> other) {
        return new Observed<>(
                one.what(),
                one.at().isBefore(other.at()) ? one.at() : other.at(),
                one.stale() || other.stale());
    }

    private <T> List<T> usable(Optional<List<T>> page) {
        return page.orElseThrow(NoPages::new);
    }

    private static final class NoPages extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoPages() {
            super("pages do not work", null, false, false);
        }
    }
}
