package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The wish for what callers get who find no place or wait too long. */
public record SetOverflow(@NotNull DialNumber number, @NotNull @Valid Overflow overflow) {}
