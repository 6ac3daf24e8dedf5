package io.switchboard.web.stats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a report is about.
 *
 * @param first day
 * @param last day, included
 */
record Span(LocalDate first, LocalDate last) {

    /** So long that every report fits in one answer. */
    private static final int MOST_YEARS = 50;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** The last twelve months, today included. */
    static Span usual(LocalDate today) {
        return new Span(today.minusYears(1).plusDays(1), today);
    }

    /** What was typed; what is empty is as usual. Empty for what are no days. */
    static Optional<Span> of(String first, String last, LocalDate today) {
        var usual = usual(today);
        try {
            return Optional.of(new Span(day(first, usual.first()), day(last, usual.last())));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String typed, LocalDate usual) {
        return typed == null || typed.isBlank() ? usual : LocalDate.parse(typed.strip());
    }

    /** The last is not before the first, and neither is of another age. */
    boolean isInOrder() {
        return !last.isBefore(first)
                && !first.isBefore(EARLIEST)
                && last.isBefore(EARLIEST.plusYears(4L * MOST_YEARS))
                && first.plusYears(MOST_YEARS).isAfter(last);
    }

    String query() {
        return "?first=" + first + "&last=" + last;
    }
}
