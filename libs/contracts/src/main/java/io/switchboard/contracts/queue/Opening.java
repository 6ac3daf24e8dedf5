package io.switchboard.contracts.queue;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * When a queue is open, each week: OVH's time condition of policy {@code available}.
 *
 * @param id OVH's {@code conditionId}
 * @param from by the line's own clock, to the second
 */
public record Opening(long id, DayOfWeek day, LocalTime from, LocalTime to) {}
