package io.switchboard.stats.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.stats.time.Calendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTest {

    private final Times times =
            new Times(() -> Duration.ofMinutes(5), new Calendar(ZoneId.of("Europe/Paris")));

    @Test
    void areShortlyBeforeEachFiveMinutesAreOver() {
        assertThat(times.inAShift(Instant.parse("2026-11-29T10:04:29Z")))
                .isEqualTo(Instant.parse("2026-11-29T09:59:30Z"));
        assertThat(times.inAShift(Instant.parse("2026-11-29T10:04:30Z")))
                .isEqualTo(Instant.parse("2026-11-29T10:04:30Z"));
    }

    @Test
    void areShortlyBeforeADayIsOver() {
        assertThat(times.atTheEndOfADay(Instant.parse("2026-11-29T22:59:29Z")))
                .isEqualTo(Instant.parse("2026-11-28T22:59:30Z"));
        assertThat(times.atTheEndOfADay(Instant.parse("2026-11-29T22:59:30Z")))
                .isEqualTo(Instant.parse("2026-11-29T22:59:30Z"));
        assertThat(times.atTheEndOfADay(Instant.parse("2026-11-30T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-11-29T22:59:30Z"));
    }
}
