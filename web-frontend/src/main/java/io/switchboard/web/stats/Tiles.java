package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.Reservations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * The numbers of a period that matter first, each with what it was in the period before, where both are over and wholly known.
 *
 * @param before nothing while the period lasts
 */
record Tiles(StatsMessages words, Numbers numbers, Steps steps, Period period, Knowledge before) {

    /** What less would be written as nought. */
    private static final double LEAST_CHANGE = 0.005;

    List<Tile> of(Knowledge now) {
        var tiles = new ArrayList<Tile>();
        var rooms = compared(now.occupancy(), before.occupancy(), Completeness::whole, this::known);
        var held =
                compared(
                        now.held(),
                        before.held(),
                        HeldConferences::complete,
                        _ -> words.notAllFetched());
        var booked = compared(now.reservations(), before.reservations(), _ -> true, _ -> null);
        now.occupancy()
                .ifPresent(
                        _ -> {
                            tiles.add(
                                    rooms.tile(
                                            "participants-peak",
                                            words::participantsPeak,
                                            Occupancy::participantsPeak));
                            tiles.add(
                                    rooms.tile(
                                            "rooms-peak",
                                            words::roomsPeak,
                                            Occupancy::activeRoomsPeak));
                        });
        now.held()
                .ifPresent(
                        _ -> {
                            tiles.add(
                                    held.tile(
                                            "conferences-held",
                                            words::conferences,
                                            HeldConferences::conferences));
                            tiles.add(held.tile("calls", words::calls, HeldConferences::calls));
                            tiles.add(held.tile("minutes", words::minutes, Tiles::minutes));
                        });
        now.reservations()
                .ifPresent(
                        it -> {
                            tiles.add(booked.tile("booked", words::bookings, Reservations::booked));
                            if (it.total().booked() > 0) {
                                tiles.add(cancelled(it.total()));
                            }
                        });
        tiles.addAll(ofHotlines(now));
        return tiles;
    }

    private Tile cancelled(Reservations total) {
        return new Tile(
                "cancelled",
                numbers.share(total.cancelled(), total.booked()),
                words.cancelledShare(),
                null);
    }

    private List<Tile> ofHotlines(Knowledge now) {
        var tiles = new ArrayList<Tile>();
        now.shifts()
                .map(it -> HotlinePanels.coverage(it.total(), numbers))
                .filter(Cell::isKnown)
                .ifPresent(it -> tiles.add(new Tile("attended", it, words.attended(), null)));
        now.queues()
                .map(Figures::total)
                .filter(it -> HotlinePanels.meanWait(it) != null)
                .ifPresent(
                        it ->
                                tiles.add(
                                        new Tile(
                                                "mean-wait",
                                                numbers.spell(HotlinePanels.meanWait(it)),
                                                words.meanWait(),
                                                it.longestWaitSeconds() == null
                                                        ? null
                                                        : words.longestWait(
                                                                numbers.duration(
                                                                        it
                                                                                .longestWaitSeconds())))));
        return tiles;
    }

    private String known(Occupancy it) {
        return words.knownFor(numbers.percent((double) it.known() / it.minutes()));
    }

    private static Number minutes(HeldConferences it) {
        return it.seconds() == null ? null : it.seconds() / 60;
    }

    private <T> Compared<T> compared(
            Optional<Figures<T>> now,
            Optional<Figures<T>> before,
            Predicate<T> whole,
            Function<T, String> gap) {
        return new Compared<>(
                now.map(Figures::total).orElse(null),
                before.map(Figures::total).filter(whole).orElse(null),
                now.map(Figures::total).filter(whole.negate()).map(gap).orElse(null));
    }

    /** What is now beside what was before, which is null unless it is wholly known; the gap says that now is not, and is null otherwise. */
    private final class Compared<T> {
        private final T now;
        private final T before;
        private final String gap;

        Compared(T now, T before, String gap) {
            this.now = now;
            this.before = before;
            this.gap = gap;
        }

        Tile tile(String id, LongFunction<String> label, Function<T, Number> number) {
            var value = number.apply(now);
            return new Tile(
                    id,
                    numbers.count(value),
                    label.apply(value == null ? Tile.MANY : value.longValue()),
                    detail(value, number));
        }

        private String detail(Number value, Function<T, Number> number) {
            if (gap != null && value != null) {
                return gap;
            }
            var other = before == null || gap != null ? null : number.apply(before);
            if (value == null || other == null || other.longValue() == 0) {
                return null;
            }
            var than = steps.period(period.before());
            var change = (value.doubleValue() - other.doubleValue()) / other.doubleValue();
            return Math.abs(change) <= LEAST_CHANGE
                    ? words.same(than)
                    : words.compared(numbers.change(change), than);
        }
    }
}
