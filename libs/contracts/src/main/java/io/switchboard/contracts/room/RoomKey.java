package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;

/** Which room: a code is unique within its number only. */
public record RoomKey(@NotNull DialNumber number, @NotNull AccessCode accessCode) {}
