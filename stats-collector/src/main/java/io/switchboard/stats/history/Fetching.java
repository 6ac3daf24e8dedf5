package io.switchboard.stats.history;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.history.ConferenceHistory;
import io.switchboard.stats.gateway.Histories;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fetches the histories of one number, piece by piece from the oldest on, each kept before the next is asked for. Begun again after a crash it
 * lists again and reads what is missing.
 */
@Singleton
class Fetching {

    private final PatientHistories histories;
    private final HeldLedger held;
    private final HistoryNumbers numbers;
    private final HistoriesConfig config;
    private final Clock clock;

    Fetching(
            PatientHistories histories,
            HeldLedger held,
            HistoryNumbers numbers,
            HistoriesConfig config,
            Clock clock) {
        this.histories = histories;
        this.held = held;
        this.numbers = numbers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What it cost. Fails with {@link io.switchboard.stats.gateway.GatewayTrouble}; what was fetched until then is kept.
     *
     * @param from no later than where the number was left
     */
    Uni<Cost> of(NumberState number, Instant from) {
        var began = clock.instant();
        return Multi.createFrom()
                .iterable(Window.between(from, began, config.window()))
                .onItem()
                .transformToUniAndConcatenate(window -> of(number, from, window))
                .collect()
                .asList()
                .map(Cost::of)
                .call(() -> numbers.fetched(number, began, from));
    }

    private Uni<Cost> of(NumberState number, Instant from, Window window) {
        return histories
                .list(number.number(), window)
                .chain(
                        listed ->
                                held.toRead(number.id(), listed.what(), config.overlap())
                                        .call(ids -> read(number, ids))
                                        .call(
                                                () ->
                                                        numbers.reached(
                                                                number,
                                                                from,
                                                                earlier(window.to(), listed.at())))
                                        .map(ids -> new Cost(1, ids.size())));
    }

    private Uni<Void> read(NumberState number, List<Long> ids) {
        return Multi.createFrom()
                .iterable(parts(ids))
                .onItem()
                .transformToUniAndConcatenate(part -> keep(number, part))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> keep(NumberState number, List<Long> ids) {
        return histories
                .read(number.number(), ids)
                .map(told -> told.stream().filter(Fetching::isWhole).toList())
                .chain(told -> held.write(number.id(), told, clock.instant()));
    }

    /** OVH promises all of it, yet one that lacks something must not keep the others away. */
    private static boolean isWhole(ConferenceHistory history) {
        return Stream.of(history.begin(), history.end(), history.duration())
                .allMatch(Objects::nonNull);
    }

    private static List<List<Long>> parts(List<Long> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + Histories.MOST)
                .mapToObj(from -> ids.subList(from, Math.min(from + Histories.MOST, ids.size())))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
