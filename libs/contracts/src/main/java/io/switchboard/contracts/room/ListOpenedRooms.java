package io.switchboard.contracts.room;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;

/**
 * @param after {@link OpenedRoom#key} of the last one known; 0 for the first
 * @param openedBefore leaves out younger ones, which may still be under way
 */
public record ListOpenedRooms(@PositiveOrZero long after, @NotNull Instant openedBefore) {}
