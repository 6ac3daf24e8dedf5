package io.switchboard.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Schedule MORNINGS =
            Schedule.daily(LocalTime.of(9, 0), ZoneId.of("Europe/Paris"));

    @Test
    void comesBackAfterItsPause() {
        var hourly = Schedule.every(Duration.ofHours(1));
        var now = Instant.parse("2026-03-01T10:15:00Z");

        assertThat(hourly.first(now)).isEqualTo(now);
        assertThat(hourly.after(now)).isEqualTo("2026-03-01T11:15:00Z");
    }

    @Test
    void comesTheSameMorningOrTheNext() {
        assertThat(MORNINGS.after(Instant.parse("2026-01-10T07:59:59Z")))
                .isEqualTo("2026-01-10T08:00:00Z");
        assertThat(MORNINGS.after(Instant.parse("2026-01-10T08:00:00Z")))
                .isEqualTo("2026-01-11T08:00:00Z");
        assertThat(MORNINGS.first(Instant.parse("2026-01-10T23:30:00Z")))
                .isEqualTo("2026-01-11T08:00:00Z");
    }

    @Test
    void keepsItsHourWhenClocksAreChanged() {
        assertThat(MORNINGS.after(Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo("2026-03-29T07:00:00Z");
        assertThat(MORNINGS.after(Instant.parse("2026-10-24T12:00:00Z")))
                .isEqualTo("2026-10-25T08:00:00Z");
    }

    @Test
    void comesOnceInANightThatHasItsHourTwiceOrNever() {
        var nights = Schedule.daily(LocalTime.of(2, 30), ZoneId.of("Europe/Paris"));

        assertThat(nights.after(Instant.parse("2026-03-28T12:00:00Z")))
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(nights.after(Instant.parse("2026-10-24T12:00:00Z")))
                .isEqualTo("2026-10-25T00:30:00Z");
        assertThat(nights.after(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo("2026-10-26T01:30:00Z");
    }
}
