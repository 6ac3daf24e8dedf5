package io.switchboard.contracts.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** The wish that a room ends at another time than planned, in the future and less than a year ahead. */
public record ProlongRoom(@NotNull @Valid RoomKey room, @NotNull Instant until) {}
