package io.switchboard.forwarding.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** On which days a planned shift begins, by its hotline's calendar. */
public sealed interface When {

    /** Of the days between two, both included, in order. */
    Stream<LocalDate> days(LocalDate first, LocalDate last);

    /** Whether there is one on a day or later. */
    boolean lasts(LocalDate from);

    /**
     * Each week on a day.
     *
     * @param last null for without end
     */
    record Weekly(DayOfWeek day, LocalDate first, LocalDate last) implements When {

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            var begin = from.isAfter(first) ? from : first;
            var end = last == null || to.isBefore(last) ? to : last;
            var begun = begin.with(TemporalAdjusters.nextOrSame(day));
            return begun.isAfter(end)
                    ? Stream.empty()
                    : begun.datesUntil(end.plusDays(1), Period.ofWeeks(1));
        }

        @Override
        public boolean lasts(LocalDate from) {
            return last == null || !last.isBefore(from);
        }
    }

    /** Once. */
    record Dated(LocalDate date) implements When {

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return date.isBefore(from) || date.isAfter(to) ? Stream.empty() : Stream.of(date);
        }

        @Override
        public boolean lasts(LocalDate from) {
            return !date.isBefore(from);
        }
    }
}
