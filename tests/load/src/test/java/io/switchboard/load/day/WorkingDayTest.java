package io.switchboard.load.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WorkingDayTest {
    private final WorkingDay day = new WorkingDay(10_000_000);

    @Test
    void hasAllItsConferencesInItsHours() {
        var booked = day.hours().stream().mapToDouble(it -> it.bookings() * 3600).sum();

        assertThat(day.conferences()).isEqualTo(40_000);
        assertThat(booked).isCloseTo(40_000, within(1e-6));
    }

    @Test
    void hasNothingAtNight() {
        assertThat(day.hour(3)).isEqualTo(new Hour(3, 0, 0));
    }

    @Test
    void changesEachHotlineOnceAtEachShift() {
        assertThat(day.hotlines()).isEqualTo(1000);
        assertThat(day.hour(8).changes() * 3600).isCloseTo(1000, within(1e-6));
        assertThat(day.hour(9).changes()).isZero();
    }

    @Test
    void isBusiestBeforeAFullHour() {
        var worst = day.worstMinute();

        assertThat(worst.bookings()).isCloseTo(5.33, within(.01));
        assertThat(worst.byMail() + worst.signingIn() * Hour.BOOKED_BY_ONE)
                .isCloseTo(worst.bookings(), within(1e-9));
    }

    @Test
    void keepsModerationPagesOpenAsLongAsTheirConferences() {
        assertThat(day.hour(9).openPages()).isCloseTo(960, within(.01));
    }

    @Test
    void growsWithTheYear() {
        assertThat(new WorkingDay(20_000_000).worstMinute()).isEqualTo(day.worstMinute().times(2));
        assertThatThrownBy(() -> new WorkingDay(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
