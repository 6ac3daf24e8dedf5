package io.switchboard.contracts.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Which person in which room. */
public record ParticipantKey(@NotNull @Valid RoomKey room, @Positive long participant) {}
