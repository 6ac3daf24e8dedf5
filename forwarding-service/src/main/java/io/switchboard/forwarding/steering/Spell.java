package io.switchboard.forwarding.steering;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A time of the week at which a queue is open, by the hotline's clock.
 *
 * @param to the last second of it
 */
public record Spell(DayOfWeek day, LocalTime from, LocalTime to) {

    boolean covers(LocalDateTime moment) {
        var time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return moment.getDayOfWeek() == day && !time.isBefore(from) && !time.isAfter(to);
    }
}
