package io.switchboard.forwarding.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/** When somebody comes, by the clock of home: each week or once. An end not after its start is the day after. */
public sealed interface Slot {

    LocalTime from();

    LocalTime to();

    /** @param last null for without end */
    record Weekly(DayOfWeek day, LocalDate first, LocalDate last, LocalTime from, LocalTime to)
            implements Slot {}

    record Dated(LocalDate date, LocalTime from, LocalTime to) implements Slot {}
}
