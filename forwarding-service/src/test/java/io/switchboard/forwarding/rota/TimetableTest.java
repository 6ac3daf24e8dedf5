package io.switchboard.forwarding.rota;

import static io.switchboard.forwarding.rota.Planned.ANNE;
import static io.switchboard.forwarding.rota.Planned.BILAL;
import static io.switchboard.forwarding.rota.Planned.PARIS;
import static io.switchboard.forwarding.rota.Planned.between;
import static io.switchboard.forwarding.rota.Planned.dated;
import static io.switchboard.forwarding.rota.Planned.except;
import static io.switchboard.forwarding.rota.Planned.since;
import static io.switchboard.forwarding.rota.Planned.span;
import static io.switchboard.forwarding.rota.Planned.timetable;
import static io.switchboard.forwarding.rota.Planned.weekly;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimetableTest {

    @Test
    void tellsAFortnightInOrder() {
        var timetable =
                timetable(
                        PARIS,
                        weekly(ANNE, MONDAY, "09:00", "12:00"),
                        weekly(BILAL, WEDNESDAY, "14:00", "18:00"),
                        dated(ANNE, "2026-06-06", "10:00", "11:00"));

        var fortnight = between(timetable, "2026-06-01", "2026-06-14");

        assertThat(fortnight)
                .extracting(Occurrence::span)
                .containsExactly(
                        span("2026-06-01T07:00:00Z", "2026-06-01T10:00:00Z"),
                        span("2026-06-03T12:00:00Z", "2026-06-03T16:00:00Z"),
                        span("2026-06-06T08:00:00Z", "2026-06-06T09:00:00Z"),
                        span("2026-06-08T07:00:00Z", "2026-06-08T10:00:00Z"),
                        span("2026-06-10T12:00:00Z", "2026-06-10T16:00:00Z"));
        assertThat(fortnight)
                .extracting(Occurrence::volunteer)
                .containsExactly(ANNE, BILAL, ANNE, ANNE, BILAL);
    }

    @Test
    void anEndNotAfterTheStartIsTheDayAfter() {
        var night = timetable(PARIS, weekly(ANNE, SATURDAY, "22:00", "06:00"));
        var roundTheClock = timetable(PARIS, weekly(ANNE, SATURDAY, "08:00", "08:00"));
        var untilMidnight = timetable(PARIS, weekly(ANNE, SATURDAY, "20:00", "00:00"));

        assertThat(between(night, "2026-06-06", "2026-06-06").getFirst().span())
                .isEqualTo(span("2026-06-06T20:00:00Z", "2026-06-07T04:00:00Z"));
        assertThat(between(roundTheClock, "2026-06-06", "2026-06-06").getFirst().span())
                .isEqualTo(span("2026-06-06T06:00:00Z", "2026-06-07T06:00:00Z"));
        assertThat(between(untilMidnight, "2026-06-06", "2026-06-06").getFirst().span())
                .isEqualTo(span("2026-06-06T18:00:00Z", "2026-06-06T22:00:00Z"));
        assertThat(between(night, "2026-06-07", "2026-06-07")).isEmpty();
    }

    @Test
    void inTheNightThatLosesAnHourAShiftIsShorter() {
        var timetable = timetable(PARIS, weekly(ANNE, SATURDAY, "22:00", "06:00"));

        var night = between(timetable, "2026-03-28", "2026-03-28").getFirst();

        assertThat(night.span()).isEqualTo(span("2026-03-28T21:00:00Z", "2026-03-29T04:00:00Z"));
    }

    @Test
    void inTheNightThatGainsAnHourAShiftIsLonger() {
        var timetable = timetable(PARIS, weekly(ANNE, SATURDAY, "22:00", "06:00"));

        var night = between(timetable, "2026-10-24", "2026-10-24").getFirst();

        assertThat(night.span()).isEqualTo(span("2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z"));
        assertThat(Duration.between(night.span().start(), night.span().end()))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void aTimeThatIsSkippedIsTheMomentAtWhichClocksJump() {
        var timetable =
                timetable(
                        PARIS,
                        weekly(ANNE, SATURDAY, "22:00", "02:30"),
                        weekly(BILAL, SUNDAY, "02:30", "05:00"));

        var night = between(timetable, "2026-03-28", "2026-03-29");

        assertThat(night)
                .extracting(Occurrence::span)
                .containsExactly(
                        span("2026-03-28T21:00:00Z", "2026-03-29T01:00:00Z"),
                        span("2026-03-29T01:00:00Z", "2026-03-29T03:00:00Z"));
    }

    @Test
    void aShiftThatIsSkippedAsAWholeDoesNotTakePlace() {
        var timetable = timetable(PARIS, weekly(ANNE, SUNDAY, "02:00", "03:00"));

        assertThat(between(timetable, "2026-03-29", "2026-03-29")).isEmpty();
        assertThat(between(timetable, "2026-04-05", "2026-04-05")).hasSize(1);
    }

    @Test
    void aTimeThatComesTwiceIsTheFirst() {
        var timetable =
                timetable(
                        PARIS,
                        weekly(ANNE, SATURDAY, "22:00", "02:30"),
                        weekly(BILAL, SUNDAY, "02:30", "05:00"));

        var night = between(timetable, "2026-10-24", "2026-10-25");

        assertThat(night)
                .extracting(Occurrence::span)
                .containsExactly(
                        span("2026-10-24T20:00:00Z", "2026-10-25T00:30:00Z"),
                        span("2026-10-25T00:30:00Z", "2026-10-25T04:00:00Z"));
    }

    @Test
    void whereClocksNeverChangeNightsAreAlike() {
        var reunion = ZoneId.of("Indian/Reunion");
        var timetable = timetable(reunion, weekly(ANNE, SATURDAY, "22:00", "06:00"));

        var nights = between(timetable, "2026-01-01", "2026-12-31");

        assertThat(nights)
                .hasSize(52)
                .extracting(it -> Duration.between(it.span().start(), it.span().end()))
                .containsOnly(Duration.ofHours(8));
        assertThat(between(timetable, "2026-03-28", "2026-03-28").getFirst().span().start())
                .isEqualTo(Instant.parse("2026-03-28T18:00:00Z"));
    }

    @Test
    void aWeeklyShiftCountsFromItsFirstDayToItsLast() {
        var timetable =
                timetable(
                        PARIS,
                        weekly(
                                ANNE,
                                MONDAY,
                                "09:00",
                                "12:00",
                                LocalDate.parse("2026-06-02"),
                                LocalDate.parse("2026-06-15")));

        assertThat(between(timetable, "2026-05-01", "2026-07-31"))
                .extracting(it -> it.key().date())
                .containsExactly(LocalDate.parse("2026-06-08"), LocalDate.parse("2026-06-15"));
    }

    @Test
    void whatWouldHaveBegunBeforeItWasPlannedIsNoneOfIt() {
        var monday = weekly(ANNE, MONDAY, "09:00", "12:00");

        var inTime = timetable(PARIS, since(monday, "2026-06-08T07:00:40Z"));
        var tooLate = timetable(PARIS, since(monday, "2026-06-08T07:01:00Z"));

        assertThat(between(inTime, "2026-06-01", "2026-06-08")).hasSize(1);
        assertThat(between(tooLate, "2026-06-01", "2026-06-08")).isEmpty();
    }

    @Test
    void whatBeginsBetweenTwoInstantsTakesInTheFirstOnly() {
        var timetable =
                timetable(
                        PARIS,
                        weekly(ANNE, SUNDAY, "23:30", "00:30"),
                        weekly(BILAL, MONDAY, "00:30", "01:00"));

        var found =
                timetable.beginning(
                        Instant.parse("2026-06-07T21:30:00Z"),
                        Instant.parse("2026-06-07T22:30:00Z"));

        assertThat(found).extracting(Occurrence::volunteer).containsExactly(ANNE);
    }

    @Test
    void anOccurrenceMayGoOtherwise() {
        var shift = weekly(ANNE, THURSDAY, "09:00", "12:00");
        var planned = timetable(PARIS, shift);

        var replaced = except(planned, shift, "2026-06-04", BILAL);
        var declined = except(replaced, shift, "2026-06-11", null);

        assertThat(between(declined, "2026-06-01", "2026-06-18"))
                .extracting(Occurrence::volunteer)
                .containsExactly(BILAL, null, ANNE);
        assertThat(declined.find(new Occurrence.Key(shift.id(), LocalDate.parse("2026-06-04"))))
                .map(Occurrence::volunteer)
                .contains(BILAL);
    }

    @Test
    void noOccurrenceIsFoundWhereNoneIs() {
        var shift = weekly(ANNE, THURSDAY, "09:00", "12:00");
        var timetable = timetable(PARIS, shift);

        assertThat(timetable.find(new Occurrence.Key(shift.id(), LocalDate.parse("2026-06-05"))))
                .isEmpty();
        assertThat(timetable.find(new Occurrence.Key(ANNE, LocalDate.parse("2026-06-04"))))
                .isEmpty();
    }
}
