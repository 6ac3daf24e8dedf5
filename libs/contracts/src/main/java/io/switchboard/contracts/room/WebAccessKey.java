package io.switchboard.contracts.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Which page of which room. */
public record WebAccessKey(@NotNull @Valid RoomKey room, @Positive long id) {}
