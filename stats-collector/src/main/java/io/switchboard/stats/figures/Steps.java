package io.switchboard.stats.figures;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Step;
import io.switchboard.stats.figures.FiguresRefused.DaysOutOfRange;
import io.switchboard.stats.figures.FiguresRefused.DaysTurnedRound;
import io.switchboard.stats.figures.FiguresRefused.StepTooFine;
import io.switchboard.stats.figures.FiguresRefused.TooManySteps;
import io.switchboard.stats.time.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** What is wished for, cut into steps. */
final class Steps {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private final FiguresWish wish;
    private final Calendar calendar;
    private final Instant now;

    private Steps(FiguresWish wish, Calendar calendar, Instant now) {
        this.wish = wish;
        this.calendar = calendar;
        this.now = now;
    }

    /** @throws FiguresRefused when one answer cannot hold it */
    static Steps of(FiguresWish wish, Step finest, Calendar calendar, Instant now) {
        check(wish.first(), wish.last());
        if (wish.step().compareTo(finest) < 0) {
            throw new StepTooFine(finest);
        }
        var days = ChronoUnit.DAYS.between(wish.first(), wish.last()) + 1;
        if (days > mostDays(wish.step())) {
            throw new TooManySteps(wish.step(), mostDays(wish.step()));
        }
        return new Steps(wish, calendar, now);
    }

    /** @throws FiguresRefused when they are no days to count */
    static void check(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new DaysTurnedRound();
        }
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new DaysOutOfRange();
        }
    }

    private static long mostDays(Step step) {
        return switch (step) {
            case MINUTE -> 2;
            case HOUR -> 62;
            case DAY -> 1830;
            case MONTH -> 50 * 366;
        };
    }

    LocalDate first() {
        return wish.first();
    }

    LocalDate last() {
        return wish.last();
    }

    Step step() {
        return wish.step();
    }

    Instant begin() {
        return calendar.start(wish.first());
    }

    Instant end() {
        return calendar.end(wish.last());
    }

    Instant now() {
        return now;
    }

    /** The step that a day of a row belongs to: a month that is wished for in part begins with its first day that is. */
    Instant startOf(LocalDate day) {
        return calendar.start(day.isBefore(wish.first()) ? wish.first() : day);
    }

    /** The step of days or months that a day is in. */
    Instant startOfStep(LocalDate day) {
        return startOf(wish.step() == Step.MONTH ? calendar.month(day) : day);
    }

    boolean hold(LocalDate day) {
        return !day.isBefore(wish.first()) && !day.isAfter(wish.last());
    }

    /** The steps up to now, in order. */
    List<Span> spans() {
        var spans = new ArrayList<Span>();
        var end = end();
        for (var start = begin(); start.isBefore(end) && !start.isAfter(now); ) {
            var next = next(start);
            var span = new Span(start, next.isBefore(end) ? next : end);
            spans.add(span);
            start = span.end();
        }
        return spans;
    }

    private Instant next(Instant start) {
        return switch (wish.step()) {
            case MINUTE -> start.plus(1, ChronoUnit.MINUTES);
            case HOUR -> calendar.nextHour(start);
            case DAY -> calendar.end(calendar.day(start));
            case MONTH -> calendar.start(calendar.month(start).plusMonths(1));
        };
    }

    /**
     * A row for each step, and one for all of them.
     *
     * @param known what is known of some, by their start
     * @param view of what is known; of null where nothing is
     */
    <K, T> Figures<T> answer(
            Map<Instant, K> known, BinaryOperator<K> plus, BiFunction<Span, K, T> view) {
        var spans = spans();
        var rows = spans.stream().map(it -> view.apply(it, known.get(it.start()))).toList();
        var all =
                spans.stream()
                        .map(it -> known.get(it.start()))
                        .filter(Objects::nonNull)
                        .reduce(plus)
                        .orElse(null);
        var whole = new Span(begin(), spans.isEmpty() ? begin() : spans.getLast().end());
        return new Figures<>(
                first(), last(), step(), calendar.zone(), rows, view.apply(whole, all));
    }
}
