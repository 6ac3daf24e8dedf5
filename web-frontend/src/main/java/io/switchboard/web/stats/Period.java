package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Step;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year of the calendar, as addresses name it: {@code 2026-11-29}, {@code 2026-11}, {@code 2026}.
 *
 * @param first its first day
 */
record Period(Unit unit, LocalDate first) {

    /** Years that an address may name, so that no calendar runs out. */
    private static final int EARLIEST = 2000;

    private static final int LATEST = 2199;

    enum Unit {
        /** By hours. */
        DAY(10, Step.HOUR, Step.DAY),
        /** By days. */
        MONTH(7, Step.DAY, Step.MONTH),
        /** By months. */
        YEAR(4, Step.MONTH, Step.MONTH);

        private final int length;
        private final Step step;
        private final Step coarse;

        Unit(int length, Step step, Step coarse) {
            this.length = length;
            this.step = step;
            this.coarse = coarse;
        }

        /** How it is cut. */
        Step step() {
            return step;
        }

        /** The longest step that fits, for who wants the total alone. */
        Step coarse() {
            return coarse;
        }
    }

    static Period day(LocalDate day) {
        return new Period(Unit.DAY, day);
    }

    static Period month(LocalDate day) {
        return new Period(Unit.MONTH, day.withDayOfMonth(1));
    }

    static Period year(LocalDate day) {
        return new Period(Unit.YEAR, day.withDayOfYear(1));
    }

    /** Empty for what names no period of these centuries. */
    static Optional<Period> of(String text) {
        try {
            var period =
                    switch (text.length()) {
                        case 10 -> day(LocalDate.parse(text));
                        case 7 -> month(YearMonth.parse(text).atDay(1));
                        case 4 -> year(LocalDate.of(Integer.parseInt(text), 1, 1));
                        default -> null;
                    };
            return Optional.ofNullable(period).filter(Period::isOfTheseCenturies);
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private boolean isOfTheseCenturies() {
        return first.getYear() >= EARLIEST && first.getYear() <= LATEST;
    }

    /** As an address names it. */
    String text() {
        return first.toString().substring(0, unit.length);
    }

    LocalDate last() {
        return after().first().minusDays(1);
    }

    Period before() {
        return new Period(unit, moved(-1));
    }

    Period after() {
        return new Period(unit, moved(1));
    }

    private LocalDate moved(int by) {
        return switch (unit) {
            case DAY -> first.plusDays(by);
            case MONTH -> first.plusMonths(by);
            case YEAR -> first.plusYears(by);
        };
    }

    boolean isOver(LocalDate today) {
        return last().isBefore(today);
    }

    boolean isAhead(LocalDate today) {
        return first.isAfter(today);
    }

    /** The day of it to look at first: its last that has begun. */
    LocalDate latest(LocalDate today) {
        return last().isBefore(today) ? last() : first.isAfter(today) ? first : today;
    }
}
