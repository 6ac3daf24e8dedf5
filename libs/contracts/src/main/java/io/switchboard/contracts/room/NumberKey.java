package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;

/** Which conference number. */
public record NumberKey(@NotNull DialNumber number) {}
