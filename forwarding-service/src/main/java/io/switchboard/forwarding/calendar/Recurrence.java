package io.switchboard.forwarding.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule by which an event comes again, day by day (RFC 5545 §3.3.10): what calendars of people write. Whether a day is one of its days is
 * reckoned for that day alone, so no rule costs more than the days that are looked at.
 *
 * @param until the last day that may be one; null for without end
 * @param count how many there are; null likewise
 * @param byDay empty for any
 * @param byMonthDay from the first, or from the last if negative; empty for any
 * @param byMonth empty for any
 * @param bySetPos which of a month's days, from the first or from the last; empty for all
 * @param weekStart for what comes every so many weeks
 */
record Recurrence(
        Frequency frequency,
        int interval,
        LocalDate until,
        Integer count,
        List<NthDay> byDay,
        List<Integer> byMonthDay,
        List<Integer> byMonth,
        List<Integer> bySetPos,
        DayOfWeek weekStart) {

    private static final int FAR = 1_000;

    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** @param nth of the month, from the first or from the last if negative; 0 for each */
    record NthDay(int nth, DayOfWeek day) {

        private boolean is(LocalDate date) {
            if (date.getDayOfWeek() != day) {
                return false;
            }
            var fromFirst = (date.getDayOfMonth() - 1) / 7 + 1;
            var fromLast = (date.getDayOfMonth() - date.lengthOfMonth()) / 7 - 1;
            return nth == 0 || nth == fromFirst || nth == fromLast;
        }
    }

    /**
     * Its days between two, both included, in order.
     *
     * @param start its first at the earliest
     */
    Stream<LocalDate> days(LocalDate start, LocalDate from, LocalDate to) {
        var end = until == null || to.isBefore(until) ? to : until;
        // What is counted is counted from the first.
        var begin = count != null || from.isBefore(start) ? start : from;
        if (end.isBefore(begin)) {
            return Stream.empty();
        }
        var days = bySetPos.isEmpty() ? oneByOne(begin, end, start) : byMonths(begin, end, start);
        return (count == null ? days : days.limit(count)).filter(day -> !day.isBefore(from));
    }

    private Stream<LocalDate> oneByOne(LocalDate begin, LocalDate end, LocalDate start) {
        return begin.datesUntil(end.plusDays(1)).filter(day -> isOne(day, start));
    }

    private Stream<LocalDate> byMonths(LocalDate begin, LocalDate end, LocalDate start) {
        return begin.withDayOfMonth(1)
                .datesUntil(end.plusDays(1), Period.ofMonths(1))
                .filter(month -> isMonth(month, start))
                .flatMap(month -> atPositions(month, start))
                .filter(day -> !day.isBefore(begin) && !day.isAfter(end));
    }

    private Stream<LocalDate> atPositions(LocalDate month, LocalDate start) {
        var days =
                month.datesUntil(month.plusMonths(1)).filter(day -> isOfMonth(day, start)).toList();
        return bySetPos.stream()
                .map(it -> it > 0 ? it - 1 : days.size() + it)
                .filter(it -> it >= 0 && it < days.size())
                .distinct()
                .sorted()
                .map(days::get);
    }

    /**
     * The last of one that is {@link #weekly}; null for without end, also for more than anybody waits for.
     *
     * @param days of each week
     */
    LocalDate lastOfWeekly(LocalDate start, Set<DayOfWeek> days) {
        if (count == null || count > FAR) {
            return until;
        }
        var week = days.stream().sorted().toList();
        var before = week.stream().filter(it -> it.compareTo(start.getDayOfWeek()) < 0).count();
        var at = Math.toIntExact(before) + count - 1;
        return start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(at / week.size())
                .with(week.get(at % week.size()));
    }

    /** On which days of each week it is, if that is all that it says. */
    Optional<Set<DayOfWeek>> weekly(LocalDate start) {
        var isPlain =
                interval == 1
                        && byMonthDay.isEmpty()
                        && byMonth.isEmpty()
                        && bySetPos.isEmpty()
                        && byDay.stream().allMatch(it -> it.nth() == 0);
        if (!isPlain || frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY) {
            return Optional.empty();
        }
        var days = byDay.stream().map(NthDay::day).collect(Collectors.toSet());
        if (days.isEmpty()) {
            return Optional.of(
                    frequency == Frequency.WEEKLY
                            ? Set.of(start.getDayOfWeek())
                            : Set.of(DayOfWeek.values()));
        }
        return Optional.of(days);
    }

    private boolean isOne(LocalDate day, LocalDate start) {
        return switch (frequency) {
            case DAILY ->
                    ChronoUnit.DAYS.between(start, day) % interval == 0
                            && isIn(byMonth, day.getMonthValue())
                            && isByMonthDay(day)
                            && isByDay(day);
            case WEEKLY ->
                    ChronoUnit.WEEKS.between(weekOf(start), weekOf(day)) % interval == 0
                            && isIn(byMonth, day.getMonthValue())
                            && (byDay.isEmpty()
                                    ? day.getDayOfWeek() == start.getDayOfWeek()
                                    : isByDay(day));
            case MONTHLY -> isMonth(day, start) && isOfMonth(day, start);
            case YEARLY ->
                    (day.getYear() - start.getYear()) % interval == 0
                            && (byMonth.isEmpty() && byMonthDay.isEmpty()
                                    ? day.getMonth() == start.getMonth()
                                    : isIn(byMonth, day.getMonthValue()))
                            && isOfMonth(day, start);
        };
    }

    private boolean isMonth(LocalDate day, LocalDate start) {
        var months =
                12 * (day.getYear() - start.getYear())
                        + day.getMonthValue()
                        - start.getMonthValue();
        return months % interval == 0 && isIn(byMonth, day.getMonthValue());
    }

    private LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private boolean isOfMonth(LocalDate day, LocalDate start) {
        return byMonthDay.isEmpty() && byDay.isEmpty()
                ? day.getDayOfMonth() == start.getDayOfMonth()
                : isByMonthDay(day) && isByDay(day);
    }

    private boolean isByMonthDay(LocalDate day) {
        return byMonthDay.isEmpty()
                || byMonthDay.contains(day.getDayOfMonth())
                || byMonthDay.contains(day.getDayOfMonth() - day.lengthOfMonth() - 1);
    }

    private boolean isByDay(LocalDate day) {
        return byDay.isEmpty() || byDay.stream().anyMatch(it -> it.is(day));
    }

    private static boolean isIn(List<Integer> wanted, int number) {
        return wanted.isEmpty() || wanted.contains(number);
    }
}
