package io.switchboard.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {

    private static final Instant EVENING = Instant.parse("2026-03-31T22:30:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MovableClock clock = new MovableClock(Clock.fixed(EVENING, ZoneOffset.UTC));

    @Test
    void isAsFarAheadAsItWasMoved() {
        clock.moveTo(Duration.ofHours(3));

        assertThat(clock.instant()).isEqualTo(EVENING.plus(Duration.ofHours(3)));
    }

    @Test
    void movesItsViewsInOtherZonesToo() {
        var inParis = clock.withZone(PARIS);

        clock.moveTo(Duration.ofDays(1));

        assertThat(inParis.getZone()).isEqualTo(PARIS);
        assertThat(inParis.instant()).isEqualTo(EVENING.plus(Duration.ofDays(1)));
        assertThat(LocalDate.now(inParis)).isEqualTo("2026-04-02");
    }
}
