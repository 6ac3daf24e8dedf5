package io.switchboard.forwarding;

import io.switchboard.platform.time.MovableClock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The service's clock, which a test may move. */
@Singleton
public class Time {

    private final MovableClock clock;

    Time(Clock clock) {
        this.clock = (MovableClock) clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void isLaterBy(Duration offset) {
        clock.moveTo(offset);
    }

    public void isReal() {
        clock.moveTo(Duration.ZERO);
    }
}
