package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The wish that a queue is open on a day of each week. */
public record AddOpening(
        @NotNull DialNumber number,
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {}
