package io.switchboard.forwarding.calendar;

import io.switchboard.forwarding.calendar.Recurrence.Frequency;
import io.switchboard.forwarding.calendar.Recurrence.NthDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Recurrence rules as they are written. */
final class RecurrenceRule {

    /** Nobody's calendar writes longer ones. */
    private static final int LONGEST = 300;

    private static final int MOST_INTERVAL = 1_000;

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern NTH_DAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private static final Set<String> KNOWN =
            Set.of(
                    "FREQ",
                    "INTERVAL",
                    "UNTIL",
                    "COUNT",
                    "BYDAY",
                    "BYMONTHDAY",
                    "BYMONTH",
                    "BYSETPOS",
                    "WKST");

    private RecurrenceRule() {}

    /**
     * Empty for one that is not worked with, or is none.
     *
     * @param start of the event: its last day is one on which it begins before all is over
     */
    static Optional<Recurrence> parse(String rule, WrittenTime start) {
        try {
            return rule.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(of(parts(rule), start)).filter(RecurrenceRule::isWorkedWith);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> parts(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.toUpperCase(Locale.ROOT).split(";")) {
            var equals = part.indexOf('=');
            var name = equals < 0 ? part : part.substring(0, equals).strip();
            if (!KNOWN.contains(name)
                    || parts.put(name, part.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException("a part that is unknown, or comes twice");
            }
        }
        return parts;
    }

    private static Recurrence of(Map<String, String> parts, WrittenTime start) {
        var until = parts.get("UNTIL");
        var count = parts.get("COUNT");
        return new Recurrence(
                Frequency.valueOf(parts.getOrDefault("FREQ", "")),
                between(1, MOST_INTERVAL, parts.getOrDefault("INTERVAL", "1")),
                until == null ? null : lastDay(until, start),
                count == null ? null : between(1, Integer.MAX_VALUE, count),
                list(parts, "BYDAY", RecurrenceRule::nthDay),
                list(parts, "BYMONTHDAY", it -> between(-31, 31, it)),
                list(parts, "BYMONTH", it -> between(1, 12, it)),
                list(parts, "BYSETPOS", it -> between(-31, 31, it)),
                weekDay(parts.getOrDefault("WKST", "MO")));
    }

    /** Days of a year, and positions in one, are not reckoned. */
    private static boolean isWorkedWith(Recurrence rule) {
        var ofMonths = rule.byDay().stream().allMatch(it -> it.nth() == 0);
        return switch (rule.frequency()) {
            case DAILY -> ofMonths && rule.bySetPos().isEmpty();
            case WEEKLY -> ofMonths && rule.bySetPos().isEmpty() && rule.byMonthDay().isEmpty();
            case MONTHLY -> true;
            case YEARLY ->
                    rule.bySetPos().isEmpty()
                            && (rule.byDay().isEmpty() || !rule.byMonth().isEmpty());
        };
    }

    private static <T> List<T> list(
            Map<String, String> parts, String name, Function<String, T> of) {
        var written = parts.get(name);
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",")).map(String::strip).map(of).distinct().toList();
    }

    private static NthDay nthDay(String written) {
        var read = NTH_DAY.matcher(written);
        if (!read.matches()) {
            throw new IllegalArgumentException("no day of a week");
        }
        var nth = read.group(1);
        return new NthDay(nth == null ? 0 : Integer.parseInt(nth), weekDay(read.group(2)));
    }

    private static DayOfWeek weekDay(String written) {
        var at = DAYS.indexOf(written);
        if (at < 0) {
            throw new IllegalArgumentException("no day of a week");
        }
        return DayOfWeek.of(at + 1);
    }

    private static int between(int least, int most, String written) {
        var number = NUMBER.matcher(written).matches() ? Integer.parseInt(written) : 0;
        if (number == 0 || number < least || number > most) {
            throw new IllegalArgumentException("no number that is meant here");
        }
        return number;
    }

    private static LocalDate lastDay(String until, WrittenTime start) {
        return WrittenTime.parse(until, start.zone())
                .map(time -> lastDay(time.in(start.zone()), start.local().toLocalTime()))
                .or(() -> WrittenTime.day(until))
                .orElseThrow(() -> new IllegalArgumentException("no day"));
    }

    private static LocalDate lastDay(LocalDateTime until, LocalTime begins) {
        return until.toLocalTime().isBefore(begins)
                ? until.toLocalDate().minusDays(1)
                : until.toLocalDate();
    }
}
