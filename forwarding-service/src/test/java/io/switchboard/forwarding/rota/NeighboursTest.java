package io.switchboard.forwarding.rota;

import static io.switchboard.forwarding.rota.Planned.ANNE;
import static io.switchboard.forwarding.rota.Planned.BILAL;
import static io.switchboard.forwarding.rota.Planned.PARIS;
import static io.switchboard.forwarding.rota.Planned.between;
import static io.switchboard.forwarding.rota.Planned.dated;
import static io.switchboard.forwarding.rota.Planned.except;
import static io.switchboard.forwarding.rota.Planned.spans;
import static io.switchboard.forwarding.rota.Planned.timetable;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final String DAY = "2026-06-04";

    @Test
    void aShiftThatBeginsAsAnotherEndsIsHandedOver() {
        var first = dated(ANNE, DAY, "08:00", "10:00");
        var second = dated(BILAL, DAY, "10:00", "12:00");
        var third = dated(BILAL, DAY, "12:00", "14:00");

        var day = between(timetable(PARIS, first, second, third), DAY, DAY);

        assertThat(day)
                .extracting(new Neighbours(day)::isHandedOver)
                .containsExactly(false, true, false);
    }

    @Test
    void nothingIsHandedOverByWhoDoesNotCome() {
        var first = dated(ANNE, DAY, "08:00", "10:00");
        var second = dated(BILAL, DAY, "10:00", "12:00");

        var day = between(except(timetable(PARIS, first, second), first, DAY, null), DAY, DAY);

        assertThat(day).extracting(new Neighbours(day)::isHandedOver).containsOnly(false);
    }

    @Test
    void overlapsAreBetweenDifferentPeople() {
        var morning = dated(ANNE, DAY, "08:00", "12:00");
        var within = dated(BILAL, DAY, "09:00", "10:00");
        var ownAgain = dated(BILAL, DAY, "09:30", "10:30");
        var after = dated(BILAL, DAY, "12:00", "13:00");

        var day = between(timetable(PARIS, morning, within, ownAgain, after), DAY, DAY);

        assertThat(day)
                .extracting(new Neighbours(day)::isOverlapped)
                .containsExactly(true, true, true, false);
    }

    @Test
    void aGapIsBetweenTwoShiftsOfADayThatDoNotTouch() {
        var day =
                timetable(
                        PARIS,
                        dated(ANNE, DAY, "08:00", "10:00"),
                        dated(BILAL, DAY, "10:00", "12:00"),
                        dated(ANNE, DAY, "14:00", "16:00"),
                        dated(ANNE, "2026-06-05", "08:00", "10:00"));

        assertThat(gaps(day)).isEqualTo(spans("2026-06-04T10:00:00Z/2026-06-04T12:00:00Z"));
    }

    @Test
    void aGapIsWhereSomebodyDeclinedAndNobodyElseComes() {
        var morning = dated(ANNE, DAY, "08:00", "12:00");
        var noon = dated(BILAL, DAY, "11:00", "13:00");
        var night = dated(ANNE, DAY, "22:00", "02:00");
        var timetable = timetable(PARIS, morning, noon, night);

        var declined = except(except(timetable, morning, DAY, null), night, DAY, null);

        assertThat(gaps(declined))
                .isEqualTo(
                        spans(
                                "2026-06-04T06:00:00Z/2026-06-04T09:00:00Z",
                                "2026-06-04T11:00:00Z/2026-06-05T00:00:00Z"));
    }

    @Test
    void aGapIsClosedByWhoeverComes() {
        var declined = dated(ANNE, DAY, "08:00", "10:00");
        var night = dated(BILAL, "2026-06-03", "20:00", "09:00");
        var timetable = timetable(PARIS, declined, night);

        assertThat(gaps(except(timetable, declined, DAY, null)))
                .isEqualTo(spans("2026-06-04T07:00:00Z/2026-06-04T08:00:00Z"));
        assertThat(gaps(except(timetable, declined, DAY, BILAL))).isEmpty();
    }

    @Test
    void whatNobodyPlannedIsNoGap() {
        assertThat(gaps(timetable(PARIS))).isEmpty();
        assertThat(gaps(timetable(PARIS, dated(ANNE, DAY, "08:00", "10:00")))).isEmpty();
    }

    private static List<Span> gaps(Timetable timetable) {
        var around = between(timetable, "2026-06-02", "2026-06-06");
        return new Neighbours(around)
                .gaps(LocalDate.parse("2026-06-04"), LocalDate.parse("2026-06-05"));
    }
}
