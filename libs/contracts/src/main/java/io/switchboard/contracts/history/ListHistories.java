package io.switchboard.contracts.history;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Which conferences of a number.
 *
 * @param from their begin, earliest; everything when absent
 * @param to their begin, latest
 */
public record ListHistories(@NotNull DialNumber number, Instant from, Instant to) {}
