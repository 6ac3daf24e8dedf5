package io.switchboard.contracts.figures;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Figures over time.
 *
 * @param rows one for each step, in order, none left out, those that lie ahead of now excepted
 * @param total the same over all of it
 */
public record Figures<T>(
        LocalDate first, LocalDate last, Step step, ZoneId zone, List<T> rows, T total) {}
