package io.switchboard.forwarding.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the shifts of a rota meet.
 *
 * @param occurrences in order, also those of the days before and after the ones that are asked for
 */
record Neighbours(List<Occurrence> occurrences) {

    /** Whether somebody else's shift ends as this one begins. */
    boolean isHandedOver(Occurrence one) {
        return othersOf(one).anyMatch(it -> it.span().end().equals(one.span().start()));
    }

    /** Whether somebody else's shift is planned at the same time. */
    boolean isOverlapped(Occurrence one) {
        return othersOf(one).anyMatch(it -> it.span().overlaps(one.span()));
    }

    private Stream<Occurrence> othersOf(Occurrence one) {
        return one.isAttended()
                ? attended().filter(it -> !it.volunteer().equals(one.volunteer()))
                : Stream.empty();
    }

    /** When nobody comes of what begins on the days between two, both included: nobody any more, or between two shifts of a day. */
    List<Span> gaps(LocalDate first, LocalDate last) {
        var ofDays = new TreeMap<LocalDate, List<Span>>();
        occurrences.stream()
                .filter(it -> isBetween(it.key().date(), first, last))
                .forEach(
                        it ->
                                ofDays.computeIfAbsent(it.key().date(), _ -> new ArrayList<>())
                                        .add(it.span()));
        var wanted = ofDays.values().stream().map(Neighbours::fromFirstToLast).toList();
        return without(merged(wanted), merged(attended().map(Occurrence::span).toList()));
    }

    private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Stream<Occurrence> attended() {
        return occurrences.stream().filter(Occurrence::isAttended);
    }

    private static Span fromFirstToLast(List<Span> spans) {
        return new Span(
                spans.stream().map(Span::start).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Span::end).max(Comparator.naturalOrder()).orElseThrow());
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            var before = merged.isEmpty() ? null : merged.getLast();
            if (before == null || before.end().isBefore(span.start())) {
                merged.add(span);
            } else {
                merged.set(
                        merged.size() - 1,
                        new Span(before.start(), later(before.end(), span.end())));
            }
        }
        return merged;
    }

    /** Both in order, and none of either touches another of its own. */
    private static List<Span> without(List<Span> wanted, List<Span> taken) {
        var left = new ArrayList<Span>();
        for (var want : wanted) {
            var from = want.start();
            for (var span : taken) {
                if (span.overlaps(new Span(from, want.end()))) {
                    add(left, new Span(from, span.start()));
                    from = later(from, span.end());
                }
            }
            add(left, new Span(from, want.end()));
        }
        return left;
    }

    private static void add(List<Span> spans, Span span) {
        if (!span.isEmpty()) {
            spans.add(span);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
