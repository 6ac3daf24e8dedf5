package io.switchboard.stats.history;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.stats.gateway.ConferenceNumbers;
import io.switchboard.stats.gateway.GatewayTrouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Fetches the histories of all numbers whose turn it is: those that were not fetched since the last night, or since somebody asked for it. So
 * a run that is begun again, after a crash or a failure, asks only for what is missing.
 */
@Singleton
class Run {

    private static final Logger LOG = Logger.getLogger(Run.class);

    private final ConferenceNumbers ours;
    private final HistoryNumbers numbers;
    private final Wishes wishes;
    private final Turns turns;
    private final Fetching fetching;

    Run(
            ConferenceNumbers ours,
            HistoryNumbers numbers,
            Wishes wishes,
            Turns turns,
            Fetching fetching) {
        this.ours = ours;
        this.numbers = numbers;
        this.wishes = wishes;
        this.turns = turns;
        this.fetching = fetching;
    }

    /** How it went. Fails with {@link Incomplete} when a number could not be fetched; the others are. */
    Uni<String> run() {
        return wishes.takeUp()
                .chain(
                        wish ->
                                ours.known()
                                        .chain(numbers::of)
                                        .chain(all -> fetch(turns.due(all, wish), wish))
                                        .call(_ -> done(wish)));
    }

    private Uni<String> fetch(List<NumberState> due, Optional<Wish> wish) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(number -> fetch(number, wish))
                .collect()
                .asList()
                .map(
                        costs -> {
                            var fetched = costs.stream().flatMap(Optional::stream).toList();
                            if (fetched.size() < due.size()) {
                                throw new Incomplete();
                            }
                            var cost = Cost.of(fetched);
                            return "numbers=%d lists=%d reads=%d"
                                    .formatted(due.size(), cost.lists(), cost.reads());
                        });
    }

    /** One number's trouble is not the others'. */
    private Uni<Optional<Cost>> fetch(NumberState number, Optional<Wish> wish) {
        return Uni.createFrom()
                .deferred(() -> fetching.of(number, turns.begin(number, wish)))
                .map(Optional::of)
                .onFailure()
                .recoverWithUni(
                        failure ->
                                numbers.troubled(number, kind(number, failure))
                                        .replaceWith(Optional.empty()));
    }

    private Uni<Void> done(Optional<Wish> wish) {
        return wish.map(wishes::done).orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static String kind(NumberState number, Throwable failure) {
        var kind = failure instanceof GatewayTrouble trouble ? trouble.reason() : "failed";
        LOG.warnf(
                "histories of number=%s are not fetched, kind=%s: %s",
                number.number(), kind, failure.getClass().getName());
        return kind;
    }

    /** Some numbers are not fetched. */
    static final class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Incomplete() {
            super("some numbers are not fetched", null, false, false);
        }
    }
}
