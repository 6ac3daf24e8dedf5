package io.switchboard.stats.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private final Calendar paris = new Calendar(ZoneId.of("Europe/Paris"));

    @Test
    void cutsTimeByTheClockOfItsZone() {
        var moment = Instant.parse("2026-06-30T22:59:59.9Z");

        assertThat(paris.minute(moment)).isEqualTo(Instant.parse("2026-06-30T22:59:00Z"));
        assertThat(paris.hour(moment)).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
        assertThat(paris.day(moment)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(paris.month(moment)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(paris.start(paris.day(moment))).isEqualTo(Instant.parse("2026-06-30T22:00:00Z"));
    }

    @Test
    void knowsZonesWhoseHoursBeginAtHalfPast() {
        var kolkata = new Calendar(ZoneId.of("Asia/Kolkata"));

        assertThat(kolkata.hour(Instant.parse("2026-01-01T10:15:00Z")))
                .isEqualTo(Instant.parse("2026-01-01T09:30:00Z"));
    }

    @Test
    void tellsAnHourThatIsShownTwiceApart() {
        var first = Instant.parse("2026-10-25T00:30:00Z");
        var second = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(paris.hour(first)).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
        assertThat(paris.hour(second)).isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
        assertThat(paris.day(first)).isEqualTo(paris.day(second));
    }

    @Test
    void knowsWhenAnHourIsOver() {
        assertThat(paris.nextHour(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo(Instant.parse("2026-10-25T01:00:00Z"));
        assertThat(paris.nextHour(Instant.parse("2026-03-29T00:59:59Z")))
                .isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));

        var lordHowe = new Calendar(ZoneId.of("Australia/Lord_Howe"));
        // Half an hour is shown twice: from 1.30 it is 1.30 again.
        var longHour = Instant.parse("2026-04-04T14:00:00Z");
        assertThat(lordHowe.nextHour(longHour)).isEqualTo(longHour.plusSeconds(90 * 60));
    }

    @Test
    void hasDaysOf23And25Hours() {
        assertThat(length(LocalDate.of(2026, 3, 29))).isEqualTo(Duration.ofHours(23));
        assertThat(length(LocalDate.of(2026, 10, 25))).isEqualTo(Duration.ofHours(25));
    }

    private Duration length(LocalDate day) {
        return Duration.between(paris.start(day), paris.end(day));
    }
}
