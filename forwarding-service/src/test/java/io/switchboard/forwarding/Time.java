package io.switchboard.forwarding;

import io.switchboard.platform.time.MovableClock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The service's clock, which a test may move. */
@Singleton
public class Time {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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

    /** In Paris, of the week after the next: other days go on from there, {@code 24} is midnight. */
    public void isMondayAt(int hour, int minute) {
        clock.moveTo(Duration.between(Instant.now(), mondayAt(hour, minute)));
    }

    /** That Monday. */
    public Instant mondayAt(int hour, int minute) {
        var today = LocalDate.ofInstant(Instant.now(), PARIS);
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
        return monday.plusDays(hour / 24).atTime(hour % 24, minute).atZone(PARIS).toInstant();
    }

    public void isReal() {
        clock.moveTo(Duration.ZERO);
    }
}
