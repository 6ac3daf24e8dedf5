package io.switchboard.stats.shift;

import io.switchboard.stats.time.Calendar;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a hotline was answered: from each change to the next by as many as the change left. Before the first nobody is known to have answered.
 *
 * @param changes in their order
 * @param windows in which somebody was meant to answer; they may overlap, and somebody may have answered in part of them after all
 */
record Timeline(List<Change> changes, List<Window> windows) {

    /** @param answering how many answer from then on */
    record Change(Instant at, long version, int answering) {

        /** As exact as the database keeps it. */
        Change {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    record Window(Instant since, Instant until) {

        /** As exact as the database keeps it. */
        Window {
            since = since.truncatedTo(ChronoUnit.MICROS);
            until = until.truncatedTo(ChronoUnit.MICROS);
        }

        /** What of it lies in another; empty for nothing. */
        Stream<Window> within(Instant from, Instant to) {
            var begin = since.isAfter(from) ? since : from;
            var end = until.isBefore(to) ? until : to;
            return begin.isBefore(end) ? Stream.of(new Window(begin, end)) : Stream.empty();
        }
    }

    /** The same, had one of its changes not been told. */
    Timeline without(Change change) {
        return new Timeline(without(changes, change), windows);
    }

    /** The same, had one of its windows not been told. */
    Timeline without(Window window) {
        return new Timeline(changes, without(windows, window));
    }

    private static <T> List<T> without(List<T> all, T one) {
        var left = new ArrayList<>(all);
        left.remove(one);
        return left;
    }

    /** How long it was answered, and not answered though it was meant to be, day by day. */
    Lengths between(Instant from, Instant to, Calendar calendar) {
        var lengths = new Lengths(calendar);
        attended(from, to).forEach(lengths::attended);
        unattended(from, to).forEach(lengths::unattended);
        return lengths;
    }

    private List<Window> attended(Instant from, Instant to) {
        return spells(from, to, true);
    }

    /** Spells between two moments in which somebody answered, or nobody. */
    private List<Window> spells(Instant from, Instant to, boolean answered) {
        var spells = new ArrayList<Window>();
        var since = from;
        var isAnswered = false;
        for (var change : changes) {
            if (isAnswered == answered) {
                new Window(since, change.at()).within(from, to).forEach(spells::add);
            }
            since = change.at();
            isAnswered = change.answering() > 0;
        }
        if (isAnswered == answered) {
            new Window(since, to).within(from, to).forEach(spells::add);
        }
        return spells;
    }

    private List<Window> unattended(Instant from, Instant to) {
        var meant = united(windows);
        return spells(from, to, false).stream()
                .flatMap(
                        alone ->
                                meant.stream()
                                        .flatMap(it -> it.within(alone.since(), alone.until())))
                .toList();
    }

    private static List<Window> united(List<Window> windows) {
        var united = new ArrayList<Window>();
        for (var window : windows.stream().sorted(Comparator.comparing(Window::since)).toList()) {
            var last = united.isEmpty() ? null : united.getLast();
            if (last == null || window.since().isAfter(last.until())) {
                united.add(window);
            } else if (window.until().isAfter(last.until())) {
                united.set(united.size() - 1, new Window(last.since(), window.until()));
            }
        }
        return united;
    }
}
