package io.switchboard.contracts.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The wish for a page at OVH. */
public record CreateWebAccess(@NotNull @Valid RoomKey room, @NotNull WebAccessKind kind) {}
