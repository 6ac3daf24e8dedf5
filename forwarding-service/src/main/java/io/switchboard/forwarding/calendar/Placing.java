package io.switchboard.forwarding.calendar;

import io.switchboard.forwarding.calendar.Placement.Refused;
import io.switchboard.forwarding.calendar.Placement.Slots;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reckons where an event stands in a rota. */
final class Placing {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** For how long ahead, and how often, what comes again is reckoned one by one. */
    private static final int DAYS_AHEAD = 183;

    private static final int MOST = 100;

    /** What is counted is counted from its first, which may not be long ago. */
    private static final int MOST_COUNTED_YEARS = 2;

    private final ReadEvent event;
    private final ZoneId home;
    private final LocalDate today;

    Placing(ReadEvent event, LocalDate today) {
        this.event = event;
        this.home = event.home();
        this.today = today;
    }

    Placement placement() {
        var start = event.time("DTSTART").map(Placing::toTheMinute);
        var end = start.flatMap(this::end);
        if (end.isEmpty()) {
            return new Refused("no-times");
        }
        var length = Duration.between(start.get().in(home), end.get().in(home));
        if (!length.isPositive()) {
            return new Refused("no-times");
        }
        return length.compareTo(LONGEST) > 0
                ? new Refused("too-long")
                : placed(start.get(), end.get());
    }

    private Optional<WrittenTime> end(WrittenTime start) {
        return event.time("DTEND")
                .or(
                        () ->
                                event.duration()
                                        .filter(it -> it.compareTo(LONGEST.multipliedBy(2)) < 0)
                                        .map(
                                                it ->
                                                        new WrittenTime(
                                                                start.local().plus(it),
                                                                start.zone())))
                .map(Placing::toTheMinute);
    }

    private static WrittenTime toTheMinute(WrittenTime time) {
        return new WrittenTime(time.local().truncatedTo(ChronoUnit.MINUTES), time.zone());
    }

    private Placement placed(WrittenTime start, WrittenTime end) {
        var rules = event.all("RRULE").toList();
        if (event.all("RDATE").findAny().isPresent()
                || event.all("EXRULE").findAny().isPresent()
                || rules.size() > 1) {
            return new Refused("unsupported-recurrence");
        }
        if (rules.isEmpty()) {
            return new Slots(List.of(once(start.in(home), end.in(home))), Set.of());
        }
        return RecurrenceRule.parse(rules.getFirst().value(), start)
                .map(rule -> again(rule, start, end))
                .orElse(new Refused("unsupported-recurrence"));
    }

    /** Weekly by another zone's clock is not weekly by ours: clocks change on other days. */
    private Placement again(Recurrence rule, WrittenTime start, WrittenTime end) {
        var day = start.local().toLocalDate();
        var leftOut = event.all("EXDATE").flatMap(event::days).collect(Collectors.toSet());
        return rule.weekly(day)
                .filter(_ -> isAtHome(start.zone()))
                .<Placement>map(days -> new Slots(weekly(days, rule, start, end), leftOut))
                .orElseGet(() -> oneByOne(rule, start, end, leftOut));
    }

    private List<Slot> weekly(
            Set<DayOfWeek> days, Recurrence rule, WrittenTime start, WrittenTime end) {
        var first = start.local().toLocalDate();
        var last = rule.lastOfWeekly(first, days);
        return days.stream()
                .sorted()
                .<Slot>map(
                        day ->
                                new Slot.Weekly(
                                        day,
                                        first,
                                        last,
                                        start.local().toLocalTime(),
                                        end.in(home).toLocalTime()))
                .toList();
    }

    /** Whether clocks there show what clocks at home show, from today on. */
    private boolean isAtHome(ZoneId zone) {
        var now = today.atStartOfDay(home).toInstant();
        var there = zone.getRules();
        return there.getStandardOffset(now).equals(home.getRules().getStandardOffset(now))
                && there.getTransitionRules().equals(home.getRules().getTransitionRules());
    }

    private Placement oneByOne(
            Recurrence rule, WrittenTime start, WrittenTime end, Set<LocalDate> leftOut) {
        var day = start.local().toLocalDate();
        if (rule.count() != null && day.isBefore(today.minusYears(MOST_COUNTED_YEARS))) {
            return new Refused("unsupported-recurrence");
        }
        var length = Duration.between(start.local(), end.in(start.zone()));
        var slots =
                rule.days(day, today.minusDays(1), today.plusDays(DAYS_AHEAD))
                        .map(
                                it ->
                                        new WrittenTime(
                                                it.atTime(start.local().toLocalTime()),
                                                start.zone()))
                        .filter(it -> isToCome(it.in(home).toLocalDate(), leftOut))
                        .<Slot>map(it -> once(it.in(home), later(it, length).in(home)))
                        .limit(MOST + 1L)
                        .toList();
        if (slots.isEmpty()) {
            return new Refused("past");
        }
        return slots.size() > MOST
                ? new Refused("unsupported-recurrence")
                : new Slots(slots, Set.of());
    }

    private boolean isToCome(LocalDate day, Set<LocalDate> leftOut) {
        return !day.isBefore(today) && !leftOut.contains(day);
    }

    private static WrittenTime later(WrittenTime start, Duration length) {
        return new WrittenTime(start.local().plus(length), start.zone());
    }

    private static Slot once(LocalDateTime start, LocalDateTime end) {
        return new Slot.Dated(start.toLocalDate(), start.toLocalTime(), end.toLocalTime());
    }
}
