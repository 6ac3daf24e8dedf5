package io.switchboard.stats;

import io.switchboard.platform.time.MovableClock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The service's clock, which a test may move. */
@Singleton
public class Time {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MovableClock clock;

    Time(Clock clock) {
        this.clock = (MovableClock) clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** @param local as clocks in Paris show it, {@code 2026-03-29T01:30} */
    public static Instant at(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), PARIS).toInstant();
    }

    public void is(Instant moment) {
        clock.moveTo(Duration.between(Instant.now(), moment));
    }

    public void isReal() {
        clock.moveTo(Duration.ZERO);
    }
}
