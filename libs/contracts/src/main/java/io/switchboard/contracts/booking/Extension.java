package io.switchboard.contracts.booking;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A later end: by a length on offer beyond the present end, or at the end of a last day in the conference's zone. One of the two is null.
 */
public record Extension(Duration length, LocalDate lastDay) {}
