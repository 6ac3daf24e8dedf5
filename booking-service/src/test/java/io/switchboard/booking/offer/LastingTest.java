package io.switchboard.booking.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.booking.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastingTest {

    private static final Instant NOW = Instant.parse("2026-03-20T10:00:00.123456Z");

    @ParameterizedTest
    @CsvSource({
        // Clocks go back at 3 in the morning, and forward at 2.
        "2026-10-24,Europe/Paris,2026-10-24T21:59:59Z",
        "2026-10-25,Europe/Paris,2026-10-25T22:59:59Z",
        "2026-03-28,Europe/Paris,2026-03-28T22:59:59Z",
        "2026-03-29,Europe/Paris,2026-03-29T21:59:59Z",
        // Midnight does not exist: the day begins at 1.
        "2026-09-05,America/Santiago,2026-09-06T03:59:59Z",
        "2026-09-06,America/Santiago,2026-09-07T02:59:59Z",
        // The hour before midnight comes twice: its second time counts.
        "2026-04-04,America/Santiago,2026-04-05T03:59:59Z",
        // Midnight comes twice: its first time begins the day.
        "2026-10-31,America/Havana,2026-11-01T03:59:59Z",
        // The hour before midnight does not come at all.
        "2026-03-28,America/Nuuk,2026-03-29T00:59:59Z",
        "2026-03-28,UTC,2026-03-28T23:59:59Z"
    })
    void endsWithTheLastSecondOfItsDay(LocalDate day, ZoneId zone, Instant end) {
        assertThat(new Lasting(null, day).endFrom(NOW, zone)).isEqualTo(end);
    }

    @Test
    void endsAfterItsLengthWhateverClocksShow() {
        var beforeTheChange = Instant.parse("2026-10-25T00:30:00Z");

        var end =
                new Lasting(Duration.ofHours(2), null)
                        .endFrom(beforeTheChange, ZoneId.of("Europe/Paris"));

        assertThat(end).isEqualTo("2026-10-25T02:30:00Z");
    }

    @Test
    void endsInWholeSecondsAsOvhKeepsThem() {
        assertThat(new Lasting(Duration.ofHours(1), null).endFrom(NOW, ZoneId.of("UTC")))
                .isEqualTo("2026-03-20T11:00:00Z");
    }

    @Test
    void isALengthOrALastDay() {
        assertThatThrownBy(() -> Lasting.asked(null, null, "conference."))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Lasting.asked(Duration.ofHours(1), LocalDate.MAX, "conference."))
                .isInstanceOf(InvalidRequest.class);
    }
}
