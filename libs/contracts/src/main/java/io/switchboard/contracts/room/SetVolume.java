package io.switchboard.contracts.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** How loud somebody is heard: OVH's {@code energy}. */
public record SetVolume(
        @NotNull @Valid RoomKey room,
        @Positive long participant,
        @NotNull @Min(0) @Max(10_000) Long volume) {}
