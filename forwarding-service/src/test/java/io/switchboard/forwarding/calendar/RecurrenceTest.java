package io.switchboard.forwarding.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Each begins at nine in the morning of its first day. */
    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREQ=DAILY;INTERVAL=3;COUNT=3              | 2026-10-05 | 2026-10-05 2026-10-08 2026-10-11
                    FREQ=DAILY;UNTIL=20261007                  | 2026-10-05 | 2026-10-05 2026-10-06 2026-10-07
                    FREQ=DAILY;UNTIL=20261007T070000Z          | 2026-10-05 | 2026-10-05 2026-10-06 2026-10-07
                    FREQ=DAILY;UNTIL=20261007T065959Z          | 2026-10-05 | 2026-10-05 2026-10-06
                    FREQ=DAILY;UNTIL=20261007T090000           | 2026-10-05 | 2026-10-05 2026-10-06 2026-10-07
                    FREQ=WEEKLY;COUNT=2                        | 2026-10-05 | 2026-10-05 2026-10-12
                    freq=weekly;byday=mo,th;count=3            | 2026-10-05 | 2026-10-05 2026-10-08 2026-10-12
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4 | 2026-10-05 | 2026-10-05 2026-10-11 2026-10-19 2026-10-25
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU;COUNT=3 | 2026-10-05 | 2026-10-05 2026-10-18 2026-10-19
                    FREQ=MONTHLY;COUNT=2                       | 2026-10-31 | 2026-10-31 2026-12-31
                    FREQ=MONTHLY;BYDAY=1MO;COUNT=2             | 2026-10-05 | 2026-10-05 2026-11-02
                    FREQ=MONTHLY;BYDAY=-1FR;COUNT=2            | 2026-10-30 | 2026-10-30 2026-11-27
                    FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 2026-10-30 | 2026-10-30 2026-11-30
                    FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2;COUNT=2   | 2026-10-12 | 2026-10-12 2026-11-09
                    FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=3       | 2026-10-31 | 2026-10-31 2026-11-01 2026-11-30
                    FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15;COUNT=2 | 2026-10-15 | 2026-10-15 2026-12-15
                    FREQ=YEARLY;COUNT=1                        | 2026-12-25 | 2026-12-25
                    FREQ=YEARLY;BYMONTH=11;BYDAY=1TU           | 2026-11-03 | 2026-11-03
                    """)
    void hasItsDays(String rule, LocalDate first, String days) {
        var recurrence = parse(rule, first);

        assertThat(recurrence.days(first, first, LocalDate.parse("2027-01-15")))
                .containsExactlyElementsOf(
                        List.of(days.split(" ")).stream().map(LocalDate::parse).toList());
    }

    @Test
    void whatIsCountedIsCountedFromTheFirst() {
        var first = LocalDate.parse("2026-10-05");

        var days =
                parse("FREQ=WEEKLY;COUNT=3", first)
                        .days(first, first.plusDays(8), first.plusYears(1));

        assertThat(days).containsExactly(first.plusWeeks(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=SECONDLY",
                "FREQ=HOURLY",
                "FREQ=FORTNIGHTLY",
                "INTERVAL=2",
                "FREQ=DAILY;FREQ=WEEKLY",
                "FREQ=DAILY;BYHOUR=8,9,10",
                "FREQ=DAILY;BYSECOND=1",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=-1",
                "FREQ=DAILY;COUNT=0",
                "FREQ=DAILY;COUNT=99999999999999999999",
                "FREQ=DAILY;UNTIL=tomorrow",
                "FREQ=DAILY;UNTIL=20260231",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=2MO",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=YEARLY;BYDAY=20MO",
                "FREQ=YEARLY;BYYEARDAY=100",
                "FREQ=YEARLY;BYWEEKNO=20",
                "FREQ=DAILY;=;=",
                "FREQ=DAILY;RSCALE=HEBREW"
            })
    void doesNotWorkWithWhatNobodysCalendarWrites(String rule) {
        assertThat(RecurrenceRule.parse(rule, at(LocalDate.parse("2026-10-05")))).isEmpty();
    }

    @Test
    void doesNotReadRulesWithoutEnd() {
        var rule = "FREQ=MONTHLY;BYMONTHDAY=" + "1,".repeat(10_000) + "1";

        assertThat(RecurrenceRule.parse(rule, at(LocalDate.parse("2026-10-05")))).isEmpty();
    }

    private static Recurrence parse(String rule, LocalDate first) {
        return RecurrenceRule.parse(rule, at(first)).orElseThrow();
    }

    private static WrittenTime at(LocalDate day) {
        return new WrittenTime(LocalDateTime.of(day, java.time.LocalTime.of(9, 0)), PARIS);
    }
}
