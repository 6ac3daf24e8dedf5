package io.switchboard.contracts.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A later end: by a length on offer beyond the present end, or at the end of a last day in the conference's zone. One of the two is null.
 *
 * @param from the end that the length is added to, as whoever asks has seen it, so that asking twice adds it once; null for the present one
 */
public record Extension(Duration length, LocalDate lastDay, Instant from) {

    public Extension(Duration length, LocalDate lastDay) {
        this(length, lastDay, null);
    }
}
